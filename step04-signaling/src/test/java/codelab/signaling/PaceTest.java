package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final int RATE = 10;

  private final Pace pace = new Pace(RATE);

  @Test
  void aBurstInOneSecondIsNoFloodHoweverLarge() {
    assertFalse(floodsIn(0, 100_000));
    assertFalse(floodsIn(1, 1));
  }

  @Test
  void tooManyInEachOfFiveSecondsAreAFloodInTheSixth() {
    for (int second = 0; second < 5; second++) {
      assertFalse(floodsIn(second, RATE + 1));
    }
    assertTrue(floodsIn(5, 1));
  }

  @Test
  void asManyAsAllowedAreNeverAFlood() {
    for (int second = 0; second < 100; second++) {
      assertFalse(floodsIn(second, RATE));
    }
  }

  @Test
  void oneSecondWithFewerBeginsTheCountAnew() {
    for (int second = 0; second < 100; second++) {
      assertFalse(floodsIn(second, second % 5 == 4 ? RATE : RATE + 1));
    }
  }

  @Test
  void oneSecondWithoutAnyBeginsTheCountAnew() {
    for (int second = 0; second < 100; second++) {
      if (second % 5 < 4) {
        assertFalse(floodsIn(second, RATE + 1));
      }
    }
  }

  @Test
  void withoutARateNothingIsAFlood() {
    Pace unlimited = new Pace(0);
    for (int second = 0; second < 10; second++) {
      for (int message = 0; message < 1_000; message++) {
        assertFalse(unlimited.isFlood(TimeUnit.SECONDS.toNanos(second)));
      }
    }
  }

  /** Whether one of these messages, spread over the second, was found to be one too many. */
  private boolean floodsIn(int second, int messages) {
    long start = TimeUnit.SECONDS.toNanos(second);
    boolean flood = false;
    for (int message = 0; message < messages; message++) {
      flood |= pace.isFlood(start + 999_999_999L * message / messages);
    }
    return flood;
  }
}
