package codelab.ice;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real TURN server on this machine's own address, and a client to try it with. */
final class Coturn implements AutoCloseable {
  private static final int LIMIT_SECONDS = 60;
  private static final String OPTIONS =
      "-n -v --no-cli --no-tls --no-dtls --realm=course.test --fingerprint --use-auth-secret"
          + " --listening-ip=127.0.0.1 --relay-ip=127.0.0.1 --allow-loopback-peers"
          + " --log-file=stdout";

  private final int port;
  private final Process server;
  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();

  /** Starts one that keeps its files in a folder, and waits until it listens. */
  Coturn(String secret, Path folder) throws Exception {
    port = freePort();
    List<String> command = new ArrayList<>(List.of("turnserver"));
    command.addAll(List.of(OPTIONS.split(" ")));
    command.add("--static-auth-secret=" + secret);
    command.add("--listening-port=" + port);
    command.add("--pidfile=" + folder.resolve("pid"));
    command.add("--userdb=" + folder.resolve("users"));
    server = new ProcessBuilder(command).redirectErrorStream(true).start();
    new Thread(this::readLog, "coturn's log").start();
    awaitLine("UDP listener opened on: 127.0.0.1:" + port);
  }

  private void readLog() {
    try (BufferedReader lines = server.inputReader()) {
      lines.lines().forEach(log::add);
    } catch (IOException | UncheckedIOException ended) {
      log.add("coturn has ended");
    }
  }

  static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "turnutils_uclient")));
  }

  String address() {
    return "turn:127.0.0.1:" + port;
  }

  /** Asks for a relay, and answers how the server's log puts what came of it. */
  String allocate(String username, String credential) throws Exception {
    Process client =
        new ProcessBuilder(
                List.of(
                    "turnutils_uclient",
                    "-y",
                    "-c",
                    "-p",
                    String.valueOf(port),
                    "-u",
                    username,
                    "-w",
                    credential,
                    "127.0.0.1"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true)
            .start();
    try {
      String line = awaitLine("user <" + username + ">: incoming packet ");
      return line.replaceFirst(".* processed, ", "");
    } finally {
      client.destroy();
    }
  }

  private String awaitLine(String part) throws InterruptedException {
    String line;
    do {
      line = log.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
      assertNotNull(line, () -> "coturn did not say within 10 s: " + part);
    } while (!line.contains(part));
    return line;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    server.destroy();
    server.onExit().join();
  }
}
