package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ShutdownTest {
  private static final String LONG =
      "{\"type\":\"chat\",\"text\":\"%s\"}".formatted("x".repeat(60_000));

  @Test
  void everybodyIsToldThatTheServerGoesAway() throws Exception {
    List<Pair> pairs = new ArrayList<>();
    try (RunningServer server = new RunningServer()) {
      for (int i = 0; i < 50; i++) {
        pairs.add(Pair.meet(server, "room-" + i));
      }
    }
    for (Pair pair : pairs) {
      assertEquals(1001, pair.first().closeCode());
      assertEquals(1001, pair.second().closeCode());
    }
  }

  @Test
  void nobodyIsToldThatTheOtherOneGoes() throws Exception {
    List<Pair> pairs = new ArrayList<>();
    try (RunningServer server = new RunningServer()) {
      for (int i = 0; i < 50; i++) {
        pairs.add(Pair.meet(server, "room-" + i));
      }
    }
    for (Pair pair : pairs) {
      pair.first().closeCode();
      pair.second().closeCode();
      assertTrue(pair.first().hasHeardNothing());
      assertTrue(pair.second().hasHeardNothing());
    }
  }

  @Test
  void whatWasRelayedBeforeIsHeardBeforeTheClose() throws Exception {
    RunningServer server = new RunningServer();
    RawPair pair = RawPair.meet(server, "r");
    pair.first().send(LONG);
    pair.first().send(LONG);
    pair.first().close();
    server.status(now -> now.participants() == 1);
    server.stop();
    pair.second().assertHears(LONG, LONG, Said.BYE);
    pair.second().assertClosed(1001);
  }

  @Test
  void whoReadsLateHearsEverything() throws Exception {
    RunningServer server = new RunningServer("signaling.rate=0");
    RawPair pair = RawPair.meet(server, "r");
    for (int i = 0; i < 75; i++) {
      pair.first().send(LONG);
    }
    server.status(now -> now.relayed() == 75);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::stop);
    for (int i = 0; i < 75; i++) {
      pair.second().assertHears(LONG);
    }
    assertEquals(1001, pair.second().read().code());
    pair.second().close();
    closing.get();
  }

  @Test
  void somebodyWhoReadsNothingDoesNotHoldTheServerUp() throws Exception {
    RunningServer server = new RunningServer("signaling.rate=0");
    RawPair pair = RawPair.meet(server, "r");
    for (int i = 0; i < 75; i++) {
      pair.first().send(LONG);
    }
    server.status(now -> now.relayed() == 75);
    assertTimeout(Duration.ofSeconds(5), server::stop);
  }
}
