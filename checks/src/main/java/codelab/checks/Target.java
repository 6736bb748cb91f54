package codelab.checks;

import codelab.checks.start.StepServer;
import java.net.URI;

/**
 * The server whose page is checked.
 *
 * @param address where the page is
 * @param label what the block calls it
 * @param stop ends what was started for the checks
 */
record Target(URI address, String label, Runnable stop) {

  /** Takes the running server that was named, or starts a module of the course. */
  static Target open(Options options, Course course, String stepNumber) {
    if (options.url().isPresent()) {
      return new Target(options.url().get(), "running already", () -> {});
    }
    String module = options.app().orElseGet(() -> course.moduleOf(stepNumber));
    options.talk().progress("Starting " + module + " with Maven ...");
    StepServer server = StepServer.start(course, module);
    return new Target(server.page(), module, server::close);
  }
}
