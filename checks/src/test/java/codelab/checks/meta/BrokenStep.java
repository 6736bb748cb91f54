package codelab.checks.meta;

import codelab.checks.Course;
import codelab.checks.start.StepServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A step to make mistakes in: one server has a page that is made anew for each, and each mistake in
 * the step's Java gets a server of its own.
 */
final class BrokenStep implements AutoCloseable {
  private final Course course = Course.here();
  private final String module;
  private final Path folder;
  private final Path finished;
  private final Path web;
  private final StepServer server;

  /**
   * Starts the server.
   *
   * @param folder where pages and copies are made
   */
  BrokenStep(String module, Path folder) throws IOException {
    this.module = module;
    this.folder = folder;
    this.finished = course.root().resolve(module).resolve("src/main/resources/web");
    this.web = folder.resolve("web");
    Folder.copy(finished, web);
    this.server = StepServer.start(course, module, "-Dweb=" + web);
  }

  /** Answers what a look at another page says. */
  <T> T withPage(Path page, Function<URI, T> look) throws IOException {
    Folder.copy(page, web);
    return look.apply(server.page());
  }

  /** Answers what a look at the finished page says, after this mistake was made. */
  <T> T with(Mistake mistake, Function<URI, T> look) throws IOException {
    if (mistake.inJava()) {
      Course copy = SmallCourse.of(course, module, folder.resolve("course"));
      mistake.applyTo(copy.root().resolve(module));
      try (StepServer broken = StepServer.start(copy, module)) {
        return look.apply(broken.page());
      }
    }
    Folder.copy(finished, web);
    mistake.applyTo(web);
    return look.apply(server.page());
  }

  @Override
  public void close() {
    server.close();
  }
}
