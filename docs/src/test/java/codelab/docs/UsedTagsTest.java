package codelab.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedTagsTest {

  @TempDir Path root;

  @Test
  void aTagThatALessonIncludesIsFine() {
    assertEquals(List.of(), new Lint(SampleCourse.in(root).course()).problems());
  }

  @Test
  void aTagThatNoLessonIncludesIsAProblem() {
    SampleCourse sample = SampleCourse.in(root);
    sample.write("step01-sample/src/main/java/codelab/App.java", "// tag::main[]\n");
    assertEquals(
        List.of(
            new Problem(
                "step01-sample/src/main/java/codelab/App.java",
                1,
                "No lesson includes the tag \"main\".")),
        new Lint(sample.course()).problems());
  }

  @Test
  void aTagInACopyIsExplainedWhereTheFileWasIntroduced() {
    SampleCourse sample = SampleCourse.in(root);
    String file = "src/main/resources/web/main.js";
    sample.write("step01-sample/" + file, "// tag::ask[]\nask();\n");
    sample.write("step02-next/" + file, "// tag::ask[]\nask();\n");
    assertEquals(List.of(), new Lint(sample.course()).problems());
  }
}
