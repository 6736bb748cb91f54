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

/** A module that runs in a process of its own, on a free port. */
public final class StepServer implements AutoCloseable {
  /** A first start may have to download Maven's plugins. */
  private static final int LIMIT_SECONDS = 300;

  /** How long a process may take to end by itself. */
  private static final int PATIENCE_SECONDS = 5;

  private static final Pattern PAGE = Pattern.compile("^\\s*page\\s+(https?://\\S+)\\s*$");

  private final String module;
  private final Process process;
  private final Output output = new Output();
  private final CompletableFuture<URI> page = new CompletableFuture<>();

  private StepServer(String module, Process process) {
    this.module = module;
    this.process = process;
  }

  /**
   * Starts a module and waits until it prints where its page is.
   *
   * @param options more options of the module, for example {@code -Dweb=folder}
   * @throws UsageProblem with what Maven printed, when the module does not start
   */
  public static StepServer start(Course course, String module, String... options) {
    try {
      Process process = MavenCommand.start(course, module, List.of(options)).start();
      StepServer server = new StepServer(module, process);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      new Thread(server::read, "output of " + module).start();
      server.awaitPage();
      return server;
    } catch (IOException e) {
      throw new UsageProblem("Maven does not start, so no step can: " + e.getMessage());
    }
  }

  public URI page() {
    return page.join();
  }

  private void awaitPage() {
    try {
      page.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      close();
      throw new UsageProblem(
          "%s did not start. Maven printed:%n%n%s".formatted(module, output.lastLines()));
    }
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
  }
}
