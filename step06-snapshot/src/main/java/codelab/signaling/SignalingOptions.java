package codelab.signaling;

import codelab.UsageException;
import java.util.Properties;

/**
 * What was chosen about signaling.
 *
 * @param rate how many messages a second one connection may send; 0 for no limit
 * @param rooms how many rooms there may be; 0 for no limit
 * @param connections how many connections there may be; 0 for no limit
 * @param pingSeconds after how much silence somebody is asked for a sign of life
 * @param silenceSeconds how long somebody may be silent before the connection is closed
 * @param openStatus whether other machines may read {@code /status}
 */
public record SignalingOptions(
    int rate, int rooms, int connections, int pingSeconds, int silenceSeconds, boolean openStatus) {

  /**
   * Reads the options.
   *
   * @throws UsageException for a value that cannot work, and for a name that is none
   */
  public static SignalingOptions from(Properties properties) {
    Choice.checkNames(properties);
    return new SignalingOptions(
        Choice.RATE.in(properties),
        Choice.ROOMS.in(properties),
        Choice.CONNECTIONS.in(properties),
        Choice.PING.in(properties),
        Choice.SILENCE.in(properties),
        Choice.STATUS.in(properties) > 0);
  }
}
