package codelab.signaling.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The step's server in a process of its own, which can die and come back. */
final class ServerProcess implements AutoCloseable {
  private Process process;
  private int port;

  /** Starts it on a free port, or on its old one, and waits until it says where it listens. */
  void start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    process =
        new ProcessBuilder(java, "-Dport=" + port, "-cp", classes, "codelab.SignalingApp")
            .redirectErrorStream(true)
            .start();
    Stream<String> said = process.inputReader().lines();
    String page = said.filter(line -> line.contains("page ")).findFirst().orElseThrow();
    port = URI.create(page.replace("page", "").strip()).getPort();
  }

  int port() {
    return port;
  }

  ServerStatus status() {
    return ServerStatus.of(port);
  }

  /** Kills it, so that it can say nothing to anybody. */
  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }
}
