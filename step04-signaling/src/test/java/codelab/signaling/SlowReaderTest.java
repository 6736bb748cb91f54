package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlowReaderTest {
  private static final String LONG =
      "{\"type\":\"chat\",\"text\":\"%s\"}".formatted("x".repeat(60_000));
  private static final String SHORT = "{\"type\":\"chat\",\"text\":\"x\"}";

  private final RunningServer server = new RunningServer("signaling.rate=0");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoDoesNotReadIsCutOffWhileAllOthersGoOn() throws Exception {
    Pair others = Pair.meet(server, "others");
    RawPair pair = RawPair.meet(server, "r");
    for (int sent = 0; pair.first().hasHeardNothing() && sent < 1_000; sent++) {
      pair.first().send(LONG);
      others.first().send(SHORT);
      others.second().assertHears(SHORT);
    }
    pair.first().assertHears(Said.BYE);
    pair.second().assertDropped();
    assertEquals(1, server.status().refused().get("too-slow"));
    Peer newcomer = Peer.join(server, "r");
    newcomer.assertHears(Said.joined("r"), Said.READY_SECOND);
  }
}
