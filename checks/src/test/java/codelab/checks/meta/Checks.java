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
final class Checks implements AutoCloseable {
  private static final String LIMIT = "5"; // s: nearly every run waits for it in the end

  private final LauncherSession session = LauncherFactory.openSession();

  /** Answers how the first task failed; empty when all tasks are done. */
  Optional<Failure> run(Class<?> checks, String step, URI page, Path report) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(checks))
            .configurationParameter("step", step)
            .configurationParameter("url", page.toString())
            .configurationParameter("limit", LIMIT)
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
