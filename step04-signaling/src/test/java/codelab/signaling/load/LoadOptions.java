package codelab.signaling.load;

import codelab.UsageException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;

/**
 * What a person can choose about the load, as {@code -Dname=value}.
 *
 * @param server a server that runs on this machine; empty: start the step's own
 * @param rooms how many rooms, with two in each
 * @param talking in how many of them they talk
 * @param rate how many messages a second the one who talks sends; the other one echoes each
 * @param seconds how long they talk
 */
record LoadOptions(Optional<URI> server, int rooms, int talking, int rate, int seconds) {
  private static final int MOST_ROUND_TRIPS = 2_000_000;

  /**
   * Reads the options.
   *
   * @throws UsageException for a value that cannot work
   */
  static LoadOptions from(Properties properties) {
    int rooms = number(properties, "rooms", 1000, 1, 10_000);
    return new LoadOptions(
            Optional.ofNullable(properties.getProperty("server")).map(LoadOptions::server),
            rooms,
            number(properties, "talking", Math.min(50, rooms), 0, rooms),
            number(properties, "rate", 20, 1, 200),
            number(properties, "seconds", 10, 1, 600))
        .bounded();
  }

  private LoadOptions bounded() {
    if ((long) talking * rate * seconds > MOST_ROUND_TRIPS) {
      throw new UsageException(
          "talking x rate x seconds is more than %d, too much to remember: choose less of one."
              .formatted(MOST_ROUND_TRIPS));
    }
    return this;
  }

  private static int number(Properties properties, String name, int preset, int least, int most) {
    String value = properties.getProperty(name, String.valueOf(preset));
    if (value.matches("\\d{1,6}")
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most) {
      return Integer.parseInt(value);
    }
    throw new UsageException(
        "-D%s=%s is not a whole number from %d to %d.".formatted(name, value, least, most));
  }

  private static URI server(String value) {
    if (value.matches("ws://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})")) {
      return URI.create(value);
    }
    String example = "put load on your own, such as ws://localhost:8080.";
    throw new UsageException("-Dserver=" + value + " is no server of this machine: " + example);
  }
}
