package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RaceTest {
  private static final int COUPLES = 4;
  private static final int ROOMS = 250;
  private static final String OFFER = "{\"type\":\"offer\",\"sdp\":\"v=0\"}";

  private final RunningServer server = new RunningServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private interface Encounter {
    void in(String room) throws Exception;
  }

  private static void inManyRooms(Encounter encounter) throws Exception {
    Together.run(
        COUPLES,
        couple -> {
          for (int room = 0; room < ROOMS; room++) {
            encounter.in(couple + "-" + room);
          }
        });
  }

  @Test
  void ofAThousandPairsThatJoinInTheSameInstantExactlyOneIsTheInitiator() throws Exception {
    inManyRooms(this::joinTogether);
    server.assertEmpty();
  }

  private void joinTogether(String room) throws Exception {
    try (RawPeer one = RawPeer.atTheDoor(server);
        RawPeer other = RawPeer.atTheDoor(server)) {
      CyclicBarrier start = new CyclicBarrier(2);
      String[] heard = new String[2];
      Together.run(
          () -> heard[0] = enter(one, room, start), () -> heard[1] = enter(other, room, start));
      assertEquals(
          Set.of(Said.created(room) + Said.READY_FIRST, Said.joined(room) + Said.READY_SECOND),
          Set.of(heard));
    }
  }

  private static String enter(RawPeer peer, String room, CyclicBarrier start) throws Exception {
    start.await();
    peer.enter(room);
    return peer.read().text() + peer.read().text();
  }

  @Test
  void anOfferMadeInTheInstantOfReadyIsHeard() throws Exception {
    inManyRooms(this::offerAtOnce);
    server.assertRefused(Map.of());
  }

  private void offerAtOnce(String room) throws Exception {
    try (RawPeer first = RawPeer.join(server, room);
        RawPeer second = RawPeer.atTheDoor(server)) {
      first.assertHears(Said.created(room));
      Together.run(
          () -> {
            first.assertHears(Said.READY_FIRST);
            first.send(OFFER);
          },
          () -> second.enter(room));
      second.assertHears(Said.joined(room), Said.READY_SECOND, OFFER);
    }
  }

  @Test
  void whoJoinsInTheInstantInWhichTheOtherLeavesIsFirstInTheEnd() throws Exception {
    inManyRooms(room -> swap(room, true));
    inManyRooms(room -> swap(room, false));
    server.assertEmpty();
  }

  private void swap(String room, boolean politely) throws Exception {
    try (RawPeer leaver = RawPeer.join(server, room);
        RawPeer newcomer = RawPeer.atTheDoor(server);
        RawPeer next = RawPeer.atTheDoor(server)) {
      leaver.assertHears(Said.created(room));
      CyclicBarrier start = new CyclicBarrier(2);
      Together.run(() -> leave(leaver, politely, start), () -> enterAlone(newcomer, room, start));
      next.enter(room);
      next.assertHears(Said.joined(room), Said.READY_SECOND);
      newcomer.assertHears(Said.READY_FIRST);
    }
  }

  private static void leave(RawPeer peer, boolean politely, CyclicBarrier start) throws Exception {
    start.await();
    if (politely) {
      peer.send(Frame.close(1000));
    } else {
      peer.vanish();
    }
  }

  /** Enters a room, and waits until nobody else is in it. */
  private static void enterAlone(RawPeer peer, String room, CyclicBarrier start) throws Exception {
    start.await();
    peer.enter(room);
    String first = peer.read().text();
    if (first.equals(Said.joined(room))) {
      peer.assertHears(Said.READY_SECOND, Said.BYE);
    } else {
      assertEquals(Said.created(room), first);
    }
  }
}
