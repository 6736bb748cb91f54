package codelab.signaling;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** All rooms by their names. A map changes one room in one atomic act, and blocks no other. */
final class Rooms {
  private final ConcurrentMap<String, Room> rooms = new ConcurrentHashMap<>();
  private final Semaphore free;

  /**
   * No rooms yet.
   *
   * @param most how many there may be; 0 for no limit
   */
  Rooms(int most) {
    this.free = new Semaphore(most > 0 ? most : Integer.MAX_VALUE);
  }

  // tag::join[]
  /** Lets a newcomer into a room, and answers why not. */
  Optional<Refusal> join(Participant newcomer) {
    Room now =
        rooms.compute( // <1>
            newcomer.room(), (name, room) -> room == null ? open(newcomer) : room.join(newcomer));
    if (now == null) {
      return Optional.of(Refusal.TOO_MANY_ROOMS);
    }
    return now.holds(newcomer) ? Optional.empty() : Optional.of(Refusal.FULL); // <2>
  }

  // end::join[]

  private Room open(Participant first) {
    return free.tryAcquire() ? Room.openedBy(first) : null;
  }

  // tag::leave[]
  /** Takes a participant out of a room; who was refused leaves nothing behind. */
  void leave(Participant leaver) {
    rooms.computeIfPresent(leaver.room(), (name, room) -> leave(room, leaver));
  }

  /**
   * Whom this participant talks to in the room; empty while it is alone. Waits for a change under
   * way: who has just heard {@code ready} may answer before the join is over.
   */
  Optional<Participant> peerOf(Participant participant) {
    Room now = rooms.computeIfPresent(participant.room(), (name, room) -> room);
    return Optional.ofNullable(now).flatMap(room -> room.peerOf(participant));
  }

  // end::leave[]

  private Room leave(Room room, Participant leaver) {
    Room left = room.leave(leaver);
    if (left == null) {
      free.release();
    }
    return left;
  }

  /** How many rooms there are. */
  int count() {
    return rooms.size();
  }
}
