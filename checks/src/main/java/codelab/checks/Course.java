package codelab.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds the course's modules.
 *
 * @param root where the parent POM is
 */
public record Course(Path root) {

  public static Course here() {
    return new Course(
        Path.of(System.getProperty("course.root", "..")).toAbsolutePath().normalize());
  }

  /** Answers for example {@code [01, 02]}. */
  public List<String> stepNumbers() {
    return stepModules().stream().map(module -> module.substring("step".length(), 6)).toList();
  }

  /** Answers the modules that can be started: the steps and {@code work}. */
  public List<String> apps() {
    return Stream.concat(Stream.of("work"), stepModules().stream()).toList();
  }

  public String moduleOf(String stepNumber) {
    return stepModules().stream()
        .filter(module -> module.startsWith("step" + stepNumber + "-"))
        .findFirst()
        .orElseThrow(() -> new UsageProblem("There is no step " + stepNumber + " in " + root));
  }

  private List<String> stepModules() {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches("step\\d\\d-.+"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
