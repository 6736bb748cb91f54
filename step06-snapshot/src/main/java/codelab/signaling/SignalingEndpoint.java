package codelab.signaling;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;

/** One WebSocket: to open it is to join the room that its path names, to close it is to leave. */
@ServerEndpoint(SignalingEndpoint.PATH)
public final class SignalingEndpoint {
  static final String PATH = "/{room}";

  private final Signaling signaling;
  private final Pace pace;
  private final MessageParts parts = new MessageParts();
  private Participant participant;

  SignalingEndpoint(Signaling signaling, Pace pace) {
    this.signaling = signaling;
    this.pace = pace;
  }

  // tag::open[]
  @OnOpen
  public void open(Session session, @PathParam("room") String room) {
    participant = new Participant(session, room);
    signaling.join(participant);
  }

  @OnClose
  public void close() {
    signaling.leave(participant);
  }

  // end::open[]

  // tag::receive[]
  @OnMessage
  public void receive(String part, boolean isLast) { // <1>
    parts.add(part);
    if (parts.areTooLong()) {
      parts.take();
      signaling.refuse(participant, Refusal.TOO_LONG); // <2>
    } else if (isLast) {
      hear();
      signaling.relay(participant, parts.take()); // <3>
    }
  }

  // end::receive[]

  @OnMessage
  public void receive(byte[] part, boolean isLast) {
    if (isLast) {
      hear();
      signaling.refuse(participant, Refusal.NOT_TEXT);
    }
  }

  @OnMessage
  public void receive(PongMessage pong) {
    participant.heard();
  }

  private void hear() {
    participant.heard();
    if (pace.isFlood(System.nanoTime())) {
      signaling.refuse(participant, Refusal.TOO_FAST);
    }
  }

  /** What fails here is a connection that broke: to be closed follows, and is all we need. */
  @OnError
  public void fail(Throwable brokenConnection) {}
}
