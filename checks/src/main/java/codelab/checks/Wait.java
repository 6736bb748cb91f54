package codelab.checks;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Looks again and again until it sees what it waits for, or until the limit; the longer it waits,
 * the less often it looks, because looks take time from the page.
 */
final class Wait {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

  private Wait() {}

  /** Answers the first good look, or the last one when the limit is reached. */
  static <T> T until(Duration limit, Supplier<T> look, Predicate<T> good) {
    long end = System.nanoTime() + limit.toNanos();
    long pause = FIRST_PAUSE.toMillis();
    T seen = look.get();
    while (!good.test(seen) && System.nanoTime() < end) {
      pause(pause);
      pause = Math.min(pause * 3 / 2, LONGEST_PAUSE.toMillis());
      seen = look.get();
    }
    return seen;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the page", e);
    }
  }
}
