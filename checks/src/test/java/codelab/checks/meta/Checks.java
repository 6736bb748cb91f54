package codelab.checks.meta;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a step's checks inside a test, silently, with browsers that stay open between runs. */
public final class Checks implements AutoCloseable {
  /** For what a finished step promises, in seconds: it comes in the end. */
  private static final int LIMIT = 20;

  private final LauncherSession session = LauncherFactory.openSession();

  /** Answers how the first task failed; empty when all tasks are done. */
  public Optional<Failure> run(Class<?> checks, String step, URI page, Path report) {
    return run(request(checks, step, page, report));
  }

  /** The same, for a page where nothing in one of the tasks is waited for long: it will fail. */
  public Optional<Failure> run(Class<?> checks, String step, URI page, Path report, int failing) {
    return run(
        request(checks, step, page, report)
            .configurationParameter("course.failing", String.valueOf(failing)));
  }

  private static LauncherDiscoveryRequestBuilder request(
      Class<?> checks, String step, URI page, Path report) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClass(checks))
        .configurationParameter("step", step)
        .configurationParameter("url", page.toString())
        .configurationParameter("limit", String.valueOf(LIMIT))
        .configurationParameter("course.talk", "NOTHING")
        .configurationParameter("course.report", report.toString());
  }

  private Optional<Failure> run(LauncherDiscoveryRequestBuilder request) {
    FirstFailure listener = new FirstFailure();
    session.getLauncher().execute(request.build(), listener);
    return listener.failure();
  }

  @Override
  public void close() {
    session.close();
  }
}
