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

/** A module that runs in a process of its own, on a free port. */
public final class StepServer implements AutoCloseable {
  /** A first start may have to download Maven's plugins. */
  private static final int LIMIT_SECONDS = 300;

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
      lines
          .lines()
          .peek(output::add)
          .map(PAGE::matcher)
          .filter(Matcher::matches)
          .forEach(line -> page.complete(URI.create(line.group(1))));
    } catch (UncheckedIOException | IOException e) {
      output.add(e.toString());
    }
    page.completeExceptionally(new IllegalStateException("the process has ended"));
  }

  /** Ends Maven and everything it started. */
  @Override
  public void close() {
    List<ProcessHandle> tree =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    tree.forEach(ProcessHandle::destroy);
    tree.forEach(
        handle ->
            handle
                .onExit()
                .orTimeout(5, TimeUnit.SECONDS)
                .exceptionally(
                    late -> {
                      handle.destroyForcibly();
                      return handle;
                    })
                .join());
  }
}
