// tag::room[]
package codelab.signaling;

import java.util.Optional;

/**
 * A room as it is now: with one participant who waits, or with two. A change makes a new room, and
 * tells those inside; a room with nobody in it does not exist.
 */
sealed interface Room {

  /** The room with the newcomer in it, or the room as it is, when it is full. */
  Room join(Participant newcomer);

  /** The room without this participant; {@code null} when nobody is left in it. */
  Room leave(Participant leaver);

  /** Whom this participant talks to. */
  Optional<Participant> peerOf(Participant participant);

  boolean holds(Participant participant);

  /** A room that somebody opens is a room with one. */
  static Room openedBy(Participant first) {
    first.send(ServerMessage.created(first.room()));
    return new WithOne(first);
  }

  // end::room[]

  // tag::one[]
  record WithOne(Participant first) implements Room {
    @Override
    public Room join(Participant newcomer) {
      newcomer.send(ServerMessage.joined(newcomer.room()));
      first.send(ServerMessage.ready(true)); // <1>
      newcomer.send(ServerMessage.ready(false));
      return new WithTwo(first, newcomer);
    }

    @Override
    public Room leave(Participant leaver) {
      return leaver == first ? null : this; // <2>
    }

    @Override
    public Optional<Participant> peerOf(Participant participant) {
      return Optional.empty();
    }

    @Override
    public boolean holds(Participant participant) {
      return participant == first;
    }
  }

  // end::one[]

  // tag::two[]
  record WithTwo(Participant first, Participant second) implements Room {
    @Override
    public Room join(Participant newcomer) {
      return this; // <1>
    }

    @Override
    public Room leave(Participant leaver) {
      return peerOf(leaver).map(this::with).orElse(this);
    }

    private Room with(Participant stays) {
      stays.send(ServerMessage.bye()); // <2>
      return new WithOne(stays);
    }

    @Override
    public Optional<Participant> peerOf(Participant participant) {
      if (participant == first) {
        return Optional.of(second);
      }
      return participant == second ? Optional.of(first) : Optional.empty();
    }

    @Override
    public boolean holds(Participant participant) {
      return participant == first || participant == second;
    }
  }
  // end::two[]
}
