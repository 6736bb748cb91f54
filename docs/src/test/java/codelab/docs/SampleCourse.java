package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A course of one step in a temporary folder, for tests to fill. */
record SampleCourse(Course course) {

  static SampleCourse in(Path root) {
    SampleCourse sample = new SampleCourse(new Course(root));
    sample.write("docs/theme/page.html", read(Path.of("theme/page.html")));
    sample.write("docs/skeleton/web/main.js", "setUp();\n");
    sample.write("docs/src/main/resources/course/course.css", "body {}\n");
    sample.write(
        "step01-sample/src/main/resources/web/main.js",
        """
        setUp();
        // tag::ask[]
        await ask(); // <1>
        // end::ask[]
        """);
    sample.write("docs/lessons/index.adoc", "= The course\n:pages: step01\n");
    sample.lesson("Nothing yet.");
    return sample;
  }

  /** Writes the text of step 01's lesson, which includes the step's only tag. */
  void lesson(String text) {
    write(
        "docs/lessons/step01.adoc",
        """
        = Step 01
        :nav: One

        [source,js]
        ----
        include::{step01}/src/main/resources/web/main.js[tag=ask]
        ----
        <1> Wait.

        %s
        """
            .formatted(text));
  }

  void write(String name, String content) {
    try {
      Path file = course.root().resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String page(String name) {
    return read(course.site().resolve(name));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
