package codelab.docs;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/lessons/new.adoc",
        "docs/theme/new.html",
        "docs/src/main/resources/course/new.css",
        "docs/skeleton/web/new.js",
        "step01-sample/src/main/java/codelab/New.java"
      })
  void aNewSourceIsNoticed(String name) throws Exception {
    SampleCourse sample = SampleCourse.in(root);
    CountDownLatch noticed = new CountDownLatch(1);
    SourceWatch watch = new SourceWatch(sample.course(), noticed::countDown);
    watch.start();
    try {
      sample.write(name, "new");
      assertTrue(noticed.await(5, TimeUnit.SECONDS), name + " was not noticed within 5 s");
    } finally {
      watch.stop();
    }
  }

  @Test
  void whatTheBuildWritesIsNoSource() {
    SampleCourse sample = SampleCourse.in(root);
    sample.write("docs/target/site/index.html", "built");
    assertTrue(sample.course().sources().noneMatch(file -> file.toString().contains("target")));
  }
}
