package codelab.signaling;

import io.undertow.websockets.jsr.UndertowSession;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.xnio.Options;

/** Somebody at the other end of a WebSocket. */
final class Participant {
  /** How many characters may wait for somebody who does not read. */
  static final int MOST_WAITING = 1024 * 1024;

  private final Session session;
  private final String room;
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile long heardAt = System.nanoTime();
  private volatile boolean closed;

  Participant(Session session, String room) {
    this.session = session;
    this.room = room;
  }

  /** The name of the room that this participant came for. */
  String room() {
    return room;
  }

  void send(ServerMessage message) {
    send(message.json());
  }

  // tag::send[]
  /**
   * Sends without waiting: the container queues a session's messages, one after the other.
   *
   * @return false when this participant reads too slowly, and is therefore cut off
   */
  boolean send(String text) {
    int length = text.length();
    if (waiting.addAndGet(length) > MOST_WAITING) { // <1>
      cutOff();
      return false;
    }
    session.getAsyncRemote().sendText(text, sent -> waiting.addAndGet(-length)); // <2>
    return true;
  }

  // end::send[]

  /** Closes as RFC 6455 has it, section 7.1.2: with a code, a reason, and an answer. */
  void close(CloseReason reason) {
    closed = true;
    try {
      session.close(reason);
    } catch (IOException alreadyGone) {
      cutOff();
    }
  }

  /** Whether the server has closed, although something may still be on its way to it. */
  boolean isClosed() {
    return closed;
  }

  /** Ends the connection with a reset: the system, too, drops what nobody read. */
  void cutOff() {
    UndertowSession connection = (UndertowSession) session;
    try {
      connection.getWebSocketChannel().setOption(Options.CLOSE_ABORT, true);
    } catch (IOException alreadyGone) {
      // to close it once more does no harm
    }
    connection.forceClose();
  }

  /** Does something when the connection has ended, and the last byte is gone. */
  void whenGone(Runnable task) {
    ((UndertowSession) session).getWebSocketChannel().addCloseTask(channel -> task.run());
  }

  /** Asks for a sign of life, which browsers give by themselves (RFC 6455, section 5.5.2). */
  void ping() {
    try {
      session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
    } catch (IOException alreadyGone) {
      cutOff();
    }
  }

  void heard() {
    heardAt = System.nanoTime();
  }

  /** How long nothing came from this participant. */
  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - heardAt);
  }
}
