package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final String NO_MORE_ROOMS = "This server has no more rooms: try later.";
  private static final String NO_MORE_CONNECTIONS =
      "This server takes no more connections: try later.";

  @Test
  void pastTheLastRoomNobodyOpensOneButTheRoomsMayFill() throws Exception {
    try (RunningServer server = new RunningServer("signaling.rooms=2")) {
      Peer.join(server, "a").assertHears(Said.created("a"));
      Peer.join(server, "b").assertHears(Said.created("b"));
      assertSentAway(Peer.join(server, "c"), NO_MORE_ROOMS);
      Peer.join(server, "b").assertHears(Said.joined("b"), Said.READY_SECOND);
      server.assertRefused(Map.of("too-many-rooms", 1L));
    }
  }

  @Test
  void pastTheLastConnectionNobodyIsLetIn() throws Exception {
    try (RunningServer server = new RunningServer("signaling.connections=3")) {
      Pair.meet(server, "a");
      Peer.join(server, "b").assertHears(Said.created("b"));
      assertSentAway(Peer.join(server, "b"), NO_MORE_CONNECTIONS);
      assertSentAway(Peer.join(server, "c"), NO_MORE_CONNECTIONS);
      server.assertRefused(Map.of("too-many-connections", 2L));
    }
  }

  @Test
  void whoLeavesMakesPlace() throws Exception {
    try (RunningServer server = new RunningServer("signaling.rooms=1", "signaling.connections=2")) {
      for (String room : new String[] {"a", "b", "c"}) {
        Pair.meet(server, room).close();
        server.assertEmpty();
      }
      server.assertRefused(Map.of());
    }
  }

  @Test
  void zeroIsNoLimit() throws Exception {
    try (RunningServer server = new RunningServer("signaling.rooms=0", "signaling.connections=0")) {
      for (int i = 0; i < 100; i++) {
        RawPeer.join(server, "room-" + i).assertHears(Said.created("room-" + i));
      }
      assertEquals(100, server.status(now -> now.rooms() == 100).rooms());
    }
  }

  @Test
  void theLastRoomIsGivenOnceAlsoWhenManyComeInTheSameInstant() throws Exception {
    try (RunningServer server = new RunningServer("signaling.rooms=10")) {
      CyclicBarrier start = new CyclicBarrier(100);
      AtomicInteger opened = new AtomicInteger();
      Together.run(
          100,
          number -> {
            String room = "room-" + number;
            RawPeer peer = RawPeer.atTheDoor(server);
            start.await();
            peer.enter(room);
            if (peer.read().text().equals(Said.created(room))) opened.incrementAndGet();
          });
      assertEquals(10, opened.get());
    }
  }

  private static void assertSentAway(Peer peer, String sentence) throws Exception {
    peer.assertHears(Said.error(sentence));
    peer.assertClosed(1013);
  }
}
