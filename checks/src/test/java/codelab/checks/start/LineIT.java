package codelab.checks.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import codelab.checks.WholeCourse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@WholeCourse
@Timeout(10)
class LineIT {
  private ServerSocket server;
  private Line line;

  @BeforeEach
  void layALine() throws IOException {
    server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    line = Line.to(URI.create("http://localhost:%d/a/b?c=d%%20e".formatted(server.getLocalPort())));
  }

  @AfterEach
  void takeItAway() throws IOException {
    line.close();
    server.close();
  }

  @Test
  void addressHasThePathOfTheServers() {
    int port = line.address().getPort();
    assertEquals(URI.create("http://localhost:" + port + "/a/b?c=d%20e"), line.address());
  }

  @Test
  void bothEndsHearEachOtherToTheLastWord() throws IOException {
    try (Socket client = connect();
        Socket far = server.accept()) {
      say("Is anybody there?", client);
      client.shutdownOutput();
      assertEquals("Is anybody there?", hear(far));
      say("Yes.", far);
      far.shutdownOutput();
      assertEquals("Yes.", hear(client));
    }
  }

  @Test
  void cutEndsWhatIsConnectedAtBothEndsAndRefusesWhatIsNew() throws IOException {
    try (Socket client = connect();
        Socket far = server.accept()) {
      line.cut();
      assertEquals("", hear(client));
      assertEquals("", hear(far));
      assertThrows(ConnectException.class, this::connect);
    }
  }

  @Test
  void whatIsSaidOnASilentLineIsLost() throws IOException {
    try (Socket client = connect();
        Socket far = server.accept()) {
      line.silence();
      say("Is anybody there?", client);
      client.shutdownOutput();
      assertEquals("", hear(far));
    }
  }

  @Test
  void mendedItCarriesAgainAtTheSameAddress() throws IOException {
    URI address = line.address();
    for (int i = 0; i < 3; i++) {
      line.cut();
      line.mend();
      assertEquals(address, line.address());
      bothEndsHearEachOtherToTheLastWord();
    }
  }

  @Test
  void withoutAServerAConnectionEndsAtOnce() throws IOException {
    server.close();
    try (Socket client = connect()) {
      assertEquals("", hear(client));
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), line.address().getPort());
  }

  private static void say(String words, Socket socket) throws IOException {
    socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
  }

  /** All that comes until the other end has ended. */
  private static String hear(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
