package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FloodTest {
  private static final String CHAT = "{\"type\":\"chat\",\"text\":\"Hello\"}";
  private static final long FOUR_SECONDS = 4_000_000_000L;

  private final RunningServer server = new RunningServer("signaling.rate=20");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoSendsTooManyInEachOfFiveSecondsIsSentAway() throws Exception {
    RawPair pair = RawPair.meet(server, "r");
    long start = System.nanoTime();
    Wait.until(
        () -> {
          pair.first().send(CHAT);
          return pair.first().hasHeardNothing();
        },
        nothing -> !nothing);
    assertTrue(System.nanoTime() - start > FOUR_SECONDS, "this may be a burst");
    pair.first().assertHears(Said.error("Too many messages, for too long."));
    pair.first().assertClosed(1008);
    server.assertRefused(Map.of("too-fast", 1L));
    for (long heard = server.status().relayed(); heard > 0; heard--) {
      pair.second().assertHears(CHAT);
    }
    pair.second().assertHears(Said.BYE);
  }

  @Test
  void aBurstOfManyTimesTheRateIsRelayedWhole() throws Exception {
    RawPair pair = RawPair.meet(server, "r");
    for (int i = 0; i < 1_000; i++) {
      pair.first().send(CHAT);
    }
    for (int i = 0; i < 1_000; i++) {
      pair.second().assertHears(CHAT);
    }
    server.assertRefused(Map.of());
    assertEquals(1_000, server.status(now -> now.relayed() == 1_000).relayed());
  }
}
