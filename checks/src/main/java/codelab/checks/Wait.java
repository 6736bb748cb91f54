package codelab.checks;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until it sees what it waits for, or until the limit. */
final class Wait {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private Wait() {}

  /** Answers the first good look, or the last one when the limit is reached. */
  static <T> T until(Duration limit, Supplier<T> look, Predicate<T> good) {
    long end = System.nanoTime() + limit.toNanos();
    T seen = look.get();
    while (!good.test(seen) && System.nanoTime() < end) {
      pause();
      seen = look.get();
    }
    return seen;
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the page", e);
    }
  }
}
