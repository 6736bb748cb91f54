package codelab.docs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceWatchTest {

  @TempDir Path root;

  @Test
  void aNewSourceIsNoticed() throws Exception {
    SampleCourse sample = SampleCourse.in(root);
    CountDownLatch noticed = new CountDownLatch(1);
    SourceWatch watch = new SourceWatch(sample.course(), noticed::countDown);
    watch.start();
    try {
      sample.write("docs/lessons/new.adoc", "= New");
      assertTrue(noticed.await(5, TimeUnit.SECONDS), "the lesson was not noticed within 5 s");
    } finally {
      watch.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/lessons/images/new.png",
        "docs/theme/new.html",
        "docs/src/main/resources/course/new.css",
        "docs/skeleton/web/new.js",
        "step01-sample/src/main/java/codelab/New.java",
        "step01-sample/src/test/java/codelab/NewTest.java",
        "step01-sample/new.cfg"
      })
  void allThatASiteIsMadeOfIsASource(String name) {
    SampleCourse sample = SampleCourse.in(root);
    sample.write(name, "new");
    assertTrue(sample.course().sources().anyMatch(root.resolve(name)::equals));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/target/site/index.html", "step01-sample/target/classes/new.js"})
  void whatABuildWritesIsNoSource(String name) {
    SampleCourse sample = SampleCourse.in(root);
    sample.write(name, "built");
    assertFalse(sample.course().sources().anyMatch(root.resolve(name)::equals));
  }
}
