package codelab.checks.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.Course;
import codelab.checks.UsageProblem;
import codelab.checks.WholeCourse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@WholeCourse
class StepServerIT {
  private static final String MODULE = "step01-getusermedia";

  @Test
  void aModuleThatDoesNotStartShowsWhatMavenPrinted() {
    UsageProblem problem =
        assertThrows(
            UsageProblem.class,
            () -> StepServer.start(Course.here(), MODULE, "-Dweb=no-such-folder"));
    assertTrue(problem.getMessage().startsWith(MODULE + " did not start. Maven printed:"));
    assertTrue(
        problem.getMessage().contains("no-such-folder is not a folder"), problem::getMessage);
  }

  @Test
  void aMainClassThatIsNotThereIsNamed() {
    UsageProblem problem =
        assertThrows(
            UsageProblem.class,
            () -> StepServer.start(Course.here(), MODULE, "-Dexec.mainClass=codelab.Missing"));
    assertTrue(
        problem.getMessage().contains("there is no class codelab.Missing,"), problem::getMessage);
  }

  @Test
  void afterCloseNothingListensAnyMore() throws Exception {
    StepServer server = StepServer.start(Course.here(), MODULE);
    URI page = server.page();
    try (Socket socket = new Socket(page.getHost(), page.getPort())) {
      assertTrue(socket.isConnected());
    }
    server.close();
    assertThrows(ConnectException.class, () -> new Socket(page.getHost(), page.getPort()).close());
    assertEquals("http", page.getScheme());
  }

  @Test
  void killedItEndsWhatIsConnectedAndRestartedItIsWhereItWas() throws Exception {
    StepServer server = StepServer.start(Course.here(), MODULE);
    URI page = server.page();
    try (Socket socket = new Socket(page.getHost(), page.getPort())) {
      server.kill();
      assertTrue(hasEnded(socket));
    }
    assertThrows(ConnectException.class, () -> new Socket(page.getHost(), page.getPort()).close());
    try (StepServer again = server.restart();
        Socket socket = new Socket(page.getHost(), page.getPort())) {
      assertTrue(socket.isConnected());
      assertEquals(page, again.page());
    }
  }

  /** With a reset, if the server had not yet taken the connection when it was killed. */
  private static boolean hasEnded(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() == -1;
    } catch (SocketException reset) {
      return true;
    }
  }
}
