package codelab.signaling;

import java.util.concurrent.TimeUnit;

/** Tells a flood from a burst: a flood goes on for five seconds. */
final class Pace {
  private static final int PATIENCE = 5;

  private final int most;
  private long second;
  private int messages;
  private int busySeconds;

  /**
   * The pace of one connection.
   *
   * @param most messages a second; 0 for no limit
   */
  Pace(int most) {
    this.most = most;
  }

  /** Counts a message, and answers whether there were too many in each of the last seconds. */
  boolean isFlood(long nanoTime) {
    long now = TimeUnit.NANOSECONDS.toSeconds(nanoTime);
    if (now != second) {
      busySeconds = messages > most && now == second + 1 ? busySeconds + 1 : 0;
      second = now;
      messages = 0;
    }
    messages++;
    return most > 0 && busySeconds >= PATIENCE;
  }
}
