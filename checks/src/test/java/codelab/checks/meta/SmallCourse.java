package codelab.checks.meta;

import codelab.checks.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the course with one of its modules only, whose Java may be broken. */
final class SmallCourse {
  private static final String FURNITURE = "docs/src/main/resources/course";

  private SmallCourse() {}

  /** Makes a folder hold the module as it is, and what Maven needs to start it. */
  static Course of(Course course, String module, Path folder) throws IOException {
    Path source = Path.of(module, "src/main");
    Folder.copy(course.root().resolve(source), folder.resolve(source));
    Folder.copy(course.root().resolve(FURNITURE), folder.resolve(FURNITURE));
    Path pom = Path.of(module, "pom.xml");
    Files.writeString(folder.resolve(pom), Files.readString(course.root().resolve(pom)));
    String parent = Files.readString(course.root().resolve("pom.xml"));
    String others = "<module>(?!" + module + "<).*</module>";
    Files.writeString(folder.resolve("pom.xml"), parent.replaceAll(others, ""));
    return new Course(folder);
  }
}
