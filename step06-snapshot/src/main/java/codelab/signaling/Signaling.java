package codelab.signaling;

import java.util.Optional;

/** What participants can do: join a room, talk to the other one in it, and leave. */
final class Signaling {
  private final int mostConnections;
  private final Rooms rooms;
  private final Heartbeat heartbeat;
  private final Tally tally;
  private volatile boolean ending;

  Signaling(SignalingOptions options, Heartbeat heartbeat, Tally tally) {
    this.mostConnections = options.connections();
    this.rooms = new Rooms(options.rooms());
    this.heartbeat = heartbeat;
    this.tally = tally;
  }

  // tag::join[]
  void join(Participant newcomer) {
    heartbeat.follow(newcomer);
    whyNotJoin(newcomer).ifPresent(reason -> refuse(newcomer, reason));
  }

  private Optional<Refusal> whyNotJoin(Participant newcomer) {
    if (!RoomName.fits(newcomer.room())) {
      return Optional.of(Refusal.BAD_ROOM);
    }
    if (mostConnections > 0 && heartbeat.count() > mostConnections) {
      return Optional.of(Refusal.TOO_MANY_CONNECTIONS);
    }
    return rooms.join(newcomer);
  }

  void leave(Participant leaver) {
    heartbeat.forget(leaver);
    if (!ending) {
      rooms.leave(leaver);
    }
  }

  // end::join[]

  // tag::relay[]
  void relay(Participant sender, String message) {
    Optional<Refusal> problem = MessageCheck.problem(message);
    Optional<Participant> peer = rooms.peerOf(sender);
    if (problem.isPresent() || peer.isEmpty()) {
      refuse(sender, problem.orElse(Refusal.NOBODY_THERE));
    } else if (peer.get().send(message)) { // <1>
      tally.relayed();
    } else {
      tally.refused(Refusal.TOO_SLOW);
    }
  }

  // end::relay[]

  // tag::refuse[]
  /** Tells a participant why not, and closes the connection where the reason asks for it. */
  void refuse(Participant participant, Refusal reason) {
    if (participant.isClosed()) return;
    tally.refused(reason);
    participant.send(reason.message(participant.room()));
    reason.close().ifPresent(close -> heartbeat.end(participant, close));
  }

  // end::refuse[]

  /** From now on nobody hears bye: it is the server that goes. */
  void end() {
    ending = true;
  }

  int rooms() {
    return rooms.count();
  }
}
