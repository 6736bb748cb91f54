package codelab.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsedTagsTest {

  @TempDir Path root;

  @Test
  void aTagThatALessonIncludesIsFine() {
    assertEquals(List.of(), new Lint(SampleCourse.in(root).course()).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"src/main/java/codelab/App.java", "src/test/java/codelab/AppTest.java", "new.cfg"})
  void aTagThatNoLessonIncludesIsAProblem(String file) {
    SampleCourse sample = SampleCourse.in(root);
    String name = "step01-sample/" + file;
    sample.write(name, "// tag::main[]\n");
    assertEquals(
        List.of(new Problem(name, 1, "No lesson includes the tag \"main\".")),
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
