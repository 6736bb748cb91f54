package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Knows where the course keeps what the lessons are made of. */
record Course(Path root) {

  Path lessons() {
    return root.resolve("docs/lessons");
  }

  Path furniture() {
    return root.resolve("docs/src/main/resources/course");
  }

  Path shell() {
    return root.resolve("docs/theme/page.html");
  }

  Path skeleton() {
    return root.resolve("docs/skeleton");
  }

  Path site() {
    return root.resolve("docs/target/site");
  }

  Path diagrams() {
    return root.resolve("docs/target/diagrams");
  }

  /** All steps, in their order. */
  List<Step> steps() {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Step::isStep).sorted().map(Step::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All lesson files, in the order of their names. */
  List<Path> lessonFiles() {
    return filesIn(lessons()).filter(file -> file.toString().endsWith(".adoc")).toList();
  }

  /** Every file whose change changes the site. */
  Stream<Path> sources() {
    Stream<Path> docs = Stream.of(lessons(), furniture(), shell().getParent(), skeleton());
    return Stream.concat(docs.flatMap(Course::filesIn), steps().stream().flatMap(Step::sources));
  }

  /** A file's path as a person in the root of the course would type it. */
  String nameOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** All files in a folder and below, sorted; none when there is no such folder. */
  static Stream<Path> filesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
