package codelab.signaling.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so, or until it has taken too long. */
final class Wait {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private Wait() {}

  static void until(String what, BooleanSupplier so) {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!so.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, what + " within " + LIMIT.toSeconds() + " s");
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
