package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeetingTest {
  private final RunningServer server = new RunningServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoOpensARoomHearsCreatedAndWaits() throws Exception {
    Peer first = Peer.join(server, "r");
    first.assertHears(Said.created("r"));
    assertEquals(1, server.status(now -> now.rooms() > 0).rooms());
  }

  // tag::initiator[]
  @Test
  void theSecondHearsJoinedAndOnlyTheFirstIsTheInitiator() throws Exception {
    Peer first = Peer.join(server, "r");
    Peer second = Peer.join(server, "r");
    first.assertHears(Said.created("r"), Said.READY_FIRST);
    second.assertHears(Said.joined("r"), Said.READY_SECOND);
  }

  // end::initiator[]

  @Test
  void aThirdIsToldThatTheRoomIsFullAndSentAway() throws Exception {
    Pair.meet(server, "r");
    Peer third = Peer.join(server, "r");
    third.assertHears(Said.full("r"));
    third.assertClosed(1013);
    server.assertRefused(Map.of("full", 1L));
  }

  @Test
  void theTwoInsideNoticeNothingOfAHundredVisitors() throws Exception {
    Pair pair = Pair.meet(server, "r");
    for (int visit = 0; visit < 100; visit++) {
      Peer third = Peer.join(server, "r");
      third.assertHears(Said.full("r"));
      third.assertClosed(1013);
      pair.first().send(chat(visit));
      pair.second().assertHears(chat(visit));
      pair.second().send(chat(visit));
      pair.first().assertHears(chat(visit));
    }
  }

  @Test
  void aVisitorWhoVanishesDisturbsNobodyEither() throws Exception {
    Pair pair = Pair.meet(server, "r");
    for (int visit = 0; visit < 100; visit++) {
      RawPeer.join(server, "r").vanish();
    }
    assertEquals(2, server.status(now -> now.participants() == 2).participants());
    pair.first().send(chat(1));
    pair.second().assertHears(chat(1));
    pair.second().send(chat(2));
    pair.first().assertHears(chat(2));
  }

  @Test
  void hangupIsRelayedAndTheRoomStays() throws Exception {
    Pair pair = Pair.meet(server, "r");
    pair.second().send("{\"type\":\"hangup\"}");
    pair.first().assertHears("{\"type\":\"hangup\"}");
    pair.first().send(chat(1));
    pair.second().assertHears(chat(1));
  }

  @Test
  void whenTheSecondLeavesTheFirstHearsByeAndIsInitiatorAgain() throws Exception {
    Pair pair = Pair.meet(server, "r");
    pair.second().close();
    pair.first().assertHears(Said.BYE);
    Peer newcomer = Peer.join(server, "r");
    newcomer.assertHears(Said.joined("r"), Said.READY_SECOND);
    pair.first().assertHears(Said.READY_FIRST);
  }

  @Test
  void whenTheFirstLeavesTheSecondBecomesTheInitiator() throws Exception {
    Pair pair = Pair.meet(server, "r");
    pair.first().close();
    pair.second().assertHears(Said.BYE);
    Peer newcomer = Peer.join(server, "r");
    newcomer.assertHears(Said.joined("r"), Said.READY_SECOND);
    pair.second().assertHears(Said.READY_FIRST);
  }

  @Test
  void whoIsAloneIsToldThatNobodyHears() throws Exception {
    Peer first = Peer.join(server, "r");
    first.send(chat(1));
    first.assertHears(Said.created("r"), Said.error("Nobody else is in the room: wait for ready."));
    server.assertRefused(Map.of("nobody-there", 1L));
  }

  @Test
  void aRoomIsGoneWhenTheLastOneLeaves() throws Exception {
    Pair pair = Pair.meet(server, "r");
    pair.close();
    server.assertEmpty();
    Peer newcomer = Peer.join(server, "r");
    newcomer.assertHears(Said.created("r"));
  }

  private static String chat(int number) {
    return "{\"type\":\"chat\",\"text\":\"" + number + "\"}";
  }
}
