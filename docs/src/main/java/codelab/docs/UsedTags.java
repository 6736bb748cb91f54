package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag in a step's source that no lesson includes is left over: it goes, or it gets its listing.
 */
final class UsedTags {

  private static final Pattern TAG = Pattern.compile("tag::([\\w-]+)\\[]");
  private static final Pattern INCLUDE =
      Pattern.compile("include::\\{(step\\d\\d)}/(.+?)\\[.*?\\btags?=([^,\\]]+)");

  private final Course course;
  private final Set<String> included = new HashSet<>();

  UsedTags(Course course, List<LessonSource> lessons) {
    this.course = course;
    lessons.forEach(this::collect);
  }

  List<Problem> unused() {
    List<Problem> problems = new ArrayList<>();
    for (Step step : course.steps()) {
      step.sources()
          .filter(SourceTree::isText)
          .filter(file -> !isCarried(step, file))
          .forEach(file -> checkFile(step, file, problems));
    }
    return problems;
  }

  /** A copy of an earlier step's file is explained where it was introduced. */
  private boolean isCarried(Step step, Path file) {
    Path path = step.folder().relativize(file);
    return course.steps().stream()
        .takeWhile(earlier -> !earlier.equals(step))
        .map(earlier -> earlier.folder().resolve(path))
        .anyMatch(original -> linesOf(original).equals(linesOf(file)));
  }

  private void collect(LessonSource lesson) {
    for (Line line : lesson.lines()) {
      Matcher include = INCLUDE.matcher(line.text());
      while (include.find()) {
        for (String tag : include.group(3).split(";")) {
          included.add(include.group(1) + "/" + include.group(2) + "#" + tag);
        }
      }
    }
  }

  private void checkFile(Step step, Path file, List<Problem> problems) {
    String path = step.folder().relativize(file).toString().replace('\\', '/');
    List<String> lines = linesOf(file);
    for (int number = 1; number <= lines.size(); number++) {
      Matcher tag = TAG.matcher(lines.get(number - 1));
      if (tag.find()
          && !included.contains("step" + step.number() + "/" + path + "#" + tag.group(1))) {
        String sentence = "No lesson includes the tag \"%s\".".formatted(tag.group(1));
        problems.add(new Problem(course.nameOf(file), number, sentence));
      }
    }
  }

  /** The lines of a file, none where there is no such file. */
  private static List<String> linesOf(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
