package codelab.checks.step05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.Course;
import codelab.checks.WholeCourse;
import codelab.checks.meta.Checks;
import codelab.checks.start.StepServer;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page of step 06 still does what step 05 taught. */
@WholeCourse
class NextPageIT {
  @Test
  void allTasksOfStep05AreDoneOnThePageOfStep06() {
    Course course = Course.here();
    Path page = course.root().resolve("step06-snapshot/src/main/resources/web");
    try (StepServer server = StepServer.start(course, "step05-full-call", "-Dweb=" + page);
        Checks checks = new Checks()) {
      assertEquals(
          Optional.empty(),
          checks.run(Step05IT.class, "05", server.page(), Path.of("target", "next-page")));
    }
  }
}
