package codelab.checks.step05;

import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.Course;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real TURN server on this machine's own address, with the configuration of the lesson. */
final class Coturn implements AutoCloseable {
  /** What the configuration has for a secret. */
  static final String SECRET = "change-me";

  /** Said of a test that does not run. */
  static final String MISSING =
      "There is no coturn on the PATH: install it to see calls through a TURN server.";

  private static final Path CONFIGURATION =
      Course.here().root().resolve("step05-full-call/turnserver.conf");
  private static final String LISTENS = "Total General servers";
  private static final String TAKEN = "Cannot bind";

  /** Systems take ports for what goes out from 32768 on, and coturn would wait for such a one. */
  private static final int LOWEST_PORT = 20_000;

  private static final int HIGHEST_PORT = 32_000;
  private static final int LIMIT_SECONDS = 60;

  private final Process server;
  private final CompletableFuture<String> listens = new CompletableFuture<>();

  /**
   * Starts one, and waits until it listens.
   *
   * @param folder where it may keep its files
   * @param options more of them, for example {@code --no-udp}
   */
  Coturn(int port, Path folder, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("turnserver", "-c", CONFIGURATION.toString()));
    command.add("--listening-port=" + port);
    command.add("--pidfile=" + folder.resolve("pid"));
    command.add("--userdb=" + folder.resolve("users"));
    command.addAll(List.of(options));

    server = new ProcessBuilder(command).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
    new Thread(this::readLog, "coturn's log").start();
    String line = listens.completeOnTimeout("silence", LIMIT_SECONDS, TimeUnit.SECONDS).join();
    assertTrue(line.contains(LISTENS), () -> "coturn does not listen, and says: " + line);
  }

  /** Reads to the end: a full pipe would stop the server. */
  private void readLog() {
    StringBuilder log = new StringBuilder();
    try (BufferedReader lines = server.inputReader()) {
      lines
          .lines()
          .peek(line -> log.append(line).append('\n'))
          .filter(line -> line.contains(LISTENS) || line.contains(TAKEN))
          .forEach(listens::complete);
    } catch (IOException | UncheckedIOException ended) {
      log.append(ended);
    }
    listens.complete(log.toString());
  }

  /** Where a test has to run, it is missed rather than passed over. */
  static boolean isExpected() {
    return "true".equals(System.getenv("CI"))
        || Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "turnserver")));
  }

  /** Answers a port that is free for TCP and for UDP, and that no system takes by itself. */
  static int freePort() {
    return new Random()
        .ints(LOWEST_PORT, HIGHEST_PORT)
        .filter(Coturn::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket tcp = new ServerSocket(port, 1, here);
        DatagramSocket udp = new DatagramSocket(port, here)) {
      return tcp.isBound() && udp.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  @Override
  public void close() {
    server.destroy();
    server.onExit().join();
  }
}
