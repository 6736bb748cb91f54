package codelab.signaling.load;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Two servers of the step, and before them HAProxy with the step's configuration. */
final class TwoServers implements AutoCloseable {
  private static final Path STEP = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  final ServerProcess a = new ServerProcess();
  final ServerProcess b = new ServerProcess();
  private final HttpClient client = HttpClient.newHttpClient();
  private int port;
  private Process proxy;

  /** Starts them all; without a proxy to start, the test is not for this machine. */
  void start() throws IOException {
    assumeTrue(
        "true".equals(System.getenv("CI")) || isOnThePath("haproxy"),
        "There is no haproxy on the PATH: install it to see rooms spread over two servers.");
    a.start();
    b.start();
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    proxy = startProxy();
    Wait.until(
        "the proxy answers, and if not, target/haproxy.log says why,", () -> get("/health") == 200);
  }

  private Process startProxy() throws IOException {
    Path configuration = STEP.resolve("haproxy.cfg");
    ProcessBuilder builder = new ProcessBuilder("haproxy", "-f", configuration.toString());
    Map<String, String> environment = builder.environment();
    environment.put("PORT", String.valueOf(port));
    environment.put("PORT_A", String.valueOf(a.port()));
    environment.put("PORT_B", String.valueOf(b.port()));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(STEP.resolve("target/haproxy.log").toFile())
        .start();
  }

  private static boolean isOnThePath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Where browsers find the page, whichever server sends it. */
  URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** Where people come together in this room, whichever server that is. */
  URI room(String name) {
    return URI.create("ws://localhost:" + port + "/signaling/" + name);
  }

  /** Asks the proxy, and answers the status; 0 while nobody answers. */
  int get(String path) {
    HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException nobodyThere) {
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    a.close();
    b.close();
    if (proxy != null) {
      proxy.destroy();
    }
  }
}
