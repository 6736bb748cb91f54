package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SilenceTest {
  private static final String CHAT = "{\"type\":\"chat\",\"text\":\"Hello\"}";

  private final RunningServer server =
      new RunningServer("signaling.rate=0", "signaling.ping=1", "signaling.silence=3");

  private final CountDownLatch floods = new CountDownLatch(2);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoAnswersNoPingIsGoneAndWhoIsOnlyQuietStays() throws Exception {
    RawPeer halfOpen = RawPeer.join(server, "r");
    halfOpen.assertHears(Said.created("r"));
    Peer quiet = Peer.join(server, "r");
    quiet.assertHears(Said.joined("r"), Said.READY_SECOND, Said.BYE);
    halfOpen.assertHears(Said.READY_FIRST);
    halfOpen.assertDropped();
    server.assertRefused(Map.of("silent", 1L));
    Peer newcomer = Peer.join(server, "r");
    newcomer.assertHears(Said.joined("r"), Said.READY_SECOND);
    quiet.assertHears(Said.READY_FIRST);
  }

  @Test
  void whoFloodsAndReadsNoAnswersDisturbsNobodyAndIsGoneToo() throws Exception {
    Frame ping = Frame.of(Frame.PING, new byte[125]);
    Frame mistake = Frame.text("not JSON");
    Together.run(() -> flood("pings", ping), () -> flood("mistakes", mistake), this::talk);
    assertEquals(2, server.status().refused().get("silent"));
  }

  private void flood(String room, Frame frame) throws Exception {
    RawPeer deaf = RawPeer.join(server, room);
    deaf.assertHears(Said.created(room));
    Peer mate = Peer.join(server, room);
    mate.assertHears(Said.joined(room), Said.READY_SECOND);
    sendUntilCutOff(deaf, frame);
    mate.assertHears(Said.BYE);
    floods.countDown();
  }

  private static void sendUntilCutOff(RawPeer peer, Frame frame) {
    ByteArrayOutputStream thousand = new ByteArrayOutputStream();
    IntStream.range(0, 1_000).forEach(number -> thousand.writeBytes(frame.masked()));
    try {
      while (true) {
        peer.sendBytes(thousand.toByteArray());
      }
    } catch (IOException cutOff) {
      // as it should be
    }
  }

  private void talk() throws Exception {
    try (Pair others = Pair.meet(server, "others")) {
      while (floods.getCount() > 0) {
        others.first().send(CHAT);
        others.second().assertHears(CHAT);
      }
    }
  }
}
