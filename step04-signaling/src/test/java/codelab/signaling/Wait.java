package codelab.signaling;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Looks again and again until it sees what it waits for, or until the limit. */
final class Wait {
  static final Duration LIMIT = Duration.ofSeconds(20);

  private Wait() {}

  /** Answers the first good look, or the last one when the limit is reached. */
  static <T> T until(Callable<T> look, Predicate<T> good) throws Exception {
    long end = System.nanoTime() + LIMIT.toNanos();
    T seen = look.call();
    while (!good.test(seen) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      seen = look.call();
    }
    return seen;
  }
}
