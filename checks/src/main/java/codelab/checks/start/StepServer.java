package codelab.checks.start;

import codelab.checks.Course;
import codelab.checks.UsageProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module that runs in a process of its own, on a port that was free. */
public final class StepServer implements AutoCloseable {
  private static final int ANY_PORT = 0;

  /** A first start may have to download Maven's plugins. */
  private static final int LIMIT_SECONDS = 300;

  /** How long a process may take to end by itself. */
  private static final int PATIENCE_SECONDS = 5;

  private static final Pattern PAGE = Pattern.compile("^\\s*page\\s+(https?://\\S+)\\s*$");

  private static final Pattern MISSING_CLASS = Pattern.compile("ClassNotFoundException: ([\\w.]+)");

  private final MavenCommand command;
  private final Process process;
  private final Output output = new Output();
  private final CompletableFuture<URI> page = new CompletableFuture<>();

  private StepServer(MavenCommand command, int port) throws IOException {
    this.command = command;
    this.process = command.start(port);
  }

  /**
   * Starts a module and waits until it prints where its page is.
   *
   * @param options more options of the module, for example {@code -Dweb=folder}
   * @throws UsageProblem with what Maven printed, when the module does not start
   */
  public static StepServer start(Course course, String module, String... options) {
    return start(new MavenCommand(course, module, List.of(options)), ANY_PORT);
  }

  /** One after the other: two builds of one module would get into each other's way. */
  private static synchronized StepServer start(MavenCommand command, int port) {
    try {
      StepServer server = new StepServer(command, port);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      new Thread(server::read, "output of " + command.module()).start();
      server.awaitPage();
      return server;
    } catch (IOException e) {
      throw new UsageProblem("Maven does not start, so no step can: " + e.getMessage());
    }
  }

  public URI page() {
    return page.join();
  }

  /** The last lines that it printed. */
  public String said() {
    return output.lastLines();
  }

  private void awaitPage() {
    try {
      page.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      close();
      throw new UsageProblem(
          "%s did not start%s. Maven printed:%n%n%s"
              .formatted(command.module(), reason(output.lastLines()), output.lastLines()));
    }
  }

  private static String reason(String said) {
    Matcher missing = MISSING_CLASS.matcher(said);
    return missing.find()
        ? ": there is no class %s, which its pom.xml names as the main class"
            .formatted(missing.group(1))
        : "";
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().forEach(this::take);
    } catch (UncheckedIOException | IOException e) {
      output.add(e.toString());
    }
    page.completeExceptionally(new IllegalStateException("the process has ended"));
  }

  private void take(String line) {
    output.add(line);
    Matcher matcher = PAGE.matcher(line);
    if (matcher.matches()) {
      page.complete(URI.create(matcher.group(1)));
    }
  }

  /** Ends it as a power cut does: nobody is told. */
  public void kill() {
    Stream<ProcessHandle> started = process.descendants();
    List<ProcessHandle> all = Stream.concat(started, Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(handle -> handle.onExit().join());
  }

  /** Starts the module again, on the port that it had. */
  public StepServer restart() {
    return start(command, page().getPort());
  }

  /** Ends Maven and everything it started. */
  @Override
  public void close() {
    List<ProcessHandle> started = process.descendants().toList();
    end(process.toHandle());
    started.forEach(StepServer::end);
  }

  private static void end(ProcessHandle handle) {
    handle.destroy();
    handle.onExit().completeOnTimeout(handle, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    handle.destroyForcibly();
    handle.onExit().join();
  }
}
