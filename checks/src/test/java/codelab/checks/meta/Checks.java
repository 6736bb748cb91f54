package codelab.checks.meta;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a step's checks inside a test, silently, with browsers that stay open between runs. */
public final class Checks implements AutoCloseable {
  private final LauncherSession session = LauncherFactory.openSession();
  private final int limit;

  /**
   * Prepares runs.
   *
   * @param limit how long to wait for anything, in seconds
   */
  public Checks(int limit) {
    this.limit = limit;
  }

  /** Answers how the first task failed; empty when all tasks are done. */
  public Optional<Failure> run(Class<?> checks, String step, URI page, Path report) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(checks))
            .configurationParameter("step", step)
            .configurationParameter("url", page.toString())
            .configurationParameter("limit", String.valueOf(limit))
            .configurationParameter("course.talk", "NOTHING")
            .configurationParameter("course.report", report.toString())
            .build();
    FirstFailure listener = new FirstFailure();
    session.getLauncher().execute(request, listener);
    return listener.failure();
  }

  @Override
  public void close() {
    session.close();
  }
}
