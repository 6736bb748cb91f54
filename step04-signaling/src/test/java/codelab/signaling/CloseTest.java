package codelab.signaling;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloseTest {
  private final RunningServer server = new RunningServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoDoesNotAnswerAndGoesOnSendingIsCutOffWithinSecondsAndCountedOnce() throws Exception {
    RawPair pair = RawPair.meet(server, "r");
    RawPeer third = RawPeer.join(server, "r");
    RawPeer nameless = RawPeer.join(server, "");
    third.assertHears(Said.full("r"));
    pair.first().sendBytes(Frame.announce(100_000_000));
    pair.first().sendBytes(new byte[1_000_000]);
    pair.second().send(Frame.of(Frame.TEXT, (byte) 0xFF));
    for (RawPeer peer : List.of(pair.first(), pair.second(), third, nameless)) {
      peer.assertDropped();
    }
    server.assertEmpty();
    server.assertRefused(Map.of("too-long", 1L, "full", 1L, "bad-room", 1L));
  }
}
