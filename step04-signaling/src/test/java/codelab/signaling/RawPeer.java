package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;

/** Somebody in a room who sends what no client library would, and answers only when told to. */
final class RawPeer implements AutoCloseable {
  /** What the system takes for somebody who does not read: by default, up to 32 MB. */
  private static final int MOST_UNREAD = 64 * 1024;

  private final RunningServer server;
  private final Socket socket = new Socket();
  private final DataInputStream in;

  private RawPeer(RunningServer server) throws IOException {
    this.server = server;
    socket.setReceiveBufferSize(MOST_UNREAD);
    socket.connect(new InetSocketAddress("localhost", server.port()));
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) Wait.LIMIT.toMillis());
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    server.remember(this);
  }

  static RawPeer join(RunningServer server, String room, String... headers) throws IOException {
    RawPeer peer = atTheDoor(server);
    peer.enter(room, headers);
    return peer;
  }

  /** Has connected, and not yet said what for. */
  static RawPeer atTheDoor(RunningServer server) throws IOException {
    return new RawPeer(server);
  }

  void enter(String room, String... headers) throws IOException {
    assertEquals("HTTP/1.1 101 Switching Protocols", shakeHands("/signaling/" + room, headers));
  }

  /** Asks for a WebSocket, and answers the status line of the response. */
  String shakeHands(String path, String... headers) throws IOException {
    Handshake handshake = new Handshake(server.authority(), path, List.of(headers));
    sendBytes(handshake.request());
    return Handshake.readStatus(in);
  }

  void send(String text) throws IOException {
    send(Frame.text(text));
  }

  void send(Frame frame) throws IOException {
    sendBytes(frame.masked());
  }

  void sendBytes(byte... bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /** The next frame that is no ping, and no ping is answered. */
  Frame read() throws IOException {
    Frame frame = Frame.read(in);
    while (frame.opcode() == Frame.PING) {
      frame = Frame.read(in);
    }
    return frame;
  }

  boolean hasHeardNothing() throws IOException {
    return in.available() == 0;
  }

  void forgetWhatItHeard() throws IOException {
    in.skipNBytes(in.available());
  }

  /** That these messages come next, in this order. */
  void assertHears(String... messages) throws IOException {
    for (String message : messages) {
      assertEquals(message, read().text());
    }
  }

  /** That a close frame comes next, after which nothing does. */
  void assertClosed(int code) throws IOException {
    Frame frame = read();
    assertEquals(Frame.CLOSE, frame.opcode(), frame::text);
    assertEquals(code, frame.code());
    send(Frame.close(code));
    assertEquals(0, in.readAllBytes().length);
  }

  /** That the server ends the connection, although its close is not answered. */
  void assertDropped() throws Exception {
    assertTrue(Wait.until(this::isDropped, dropped -> dropped), "the connection is still open");
  }

  private boolean isDropped() {
    try {
      send(Frame.of(Frame.PONG));
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  /** Vanishes with a TCP reset, as when a cable is cut or a process is killed. */
  void vanish() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
