package codelab.checks.meta;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import codelab.checks.Course;
import codelab.checks.Step;
import codelab.checks.WholeCourse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Checks the checks of one step: they fail where the step starts, and they name every known
 * mistake.
 */
@Tag("mistakes")
@WholeCourse
@TestInstance(Lifecycle.PER_CLASS)
public abstract class MetaChecks {
  private static final int FIRST = 1;

  private final Course course = Course.here();
  private final Class<?> checks;
  private final Step step;
  private final Path start;
  private final Path work;
  private final Path mistakes;
  private final Checks runs = new Checks();
  private BrokenStep broken;

  /**
   * Names what is checked.
   *
   * @param checks the step's class
   * @param start the page where the step starts, as a folder of the course
   */
  protected MetaChecks(Class<?> checks, String start) {
    this.checks = checks;
    this.step = checks.getAnnotation(Step.class);
    this.start = course.root().resolve(start);
    this.work = Path.of("target", "mistakes", "step" + step.number()).toAbsolutePath();
    this.mistakes = Path.of("src", "test", "mistakes", "step" + step.number());
  }

  @BeforeAll
  void startTheStep() throws IOException {
    broken = new BrokenStep(course.moduleOf(step.number()), work);
  }

  @AfterAll
  void stopTheStep() {
    runs.close();
    broken.close();
  }

  @Test
  void checksFailWhereTheStepStarts() throws IOException {
    Optional<Failure> failure = broken.withPage(start, page -> check(page, "start", FIRST));
    assertTrue(failure.isPresent(), "the checks find nothing to do on " + start);
    say("where the step starts", "fails, as it should");
  }

  @TestFactory
  Stream<DynamicTest> everyMistakeIsNamed() throws IOException {
    return Folder.files(mistakes).stream()
        .map(Mistake::read)
        .map(mistake -> dynamicTest(mistake.name(), () -> isNamed(mistake)));
  }

  private void isNamed(Mistake mistake) throws IOException {
    long begin = System.nanoTime();
    Optional<Failure> failure =
        broken.with(mistake, page -> check(page, mistake.name(), mistake.task()));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(failure.isPresent(), () -> "nobody noticed the mistake " + mistake.name());
    assertTrue(
        failure.get().names(mistake),
        () ->
            "%s should say %s, got %s".formatted(mistake.name(), mistake.expect(), failure.get()));
    say(
        mistake.name(),
        "fails in task %d, as it should, after %.1f s"
            .formatted(mistake.task(), took.toMillis() / 1000.0));
  }

  /** Names the step in every line, because steps are checked side by side. */
  private void say(String page, String outcome) {
    System.out.println("  ok    step %s  %-27s %s".formatted(step.number(), page, outcome));
  }

  private Optional<Failure> check(URI page, String name, int failing) {
    return runs.run(checks, step.number(), page, work.resolve("report").resolve(name), failing);
  }
}
