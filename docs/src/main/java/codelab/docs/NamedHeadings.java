package codelab.docs;

import codelab.docs.Line.Kind;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A heading carries its own id, so that links to it survive a change of its words. */
final class NamedHeadings implements Rule {

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return Stream.concat(checkTitle(lesson), checkHeadings(lesson));
  }

  private static Stream<Problem> checkTitle(LessonSource lesson) {
    return lesson.lines().stream()
        .limit(1)
        .filter(line -> !line.text().startsWith("= "))
        .map(line -> lesson.problem(line, "A page begins with its title: = Title."));
  }

  private static Stream<Problem> checkHeadings(LessonSource lesson) {
    return IntStream.range(0, lesson.lines().size())
        .filter(index -> isHeading(lesson.lines().get(index)) && !hasId(lesson, index))
        .mapToObj(lesson.lines()::get)
        .map(line -> lesson.problem(line, "A heading needs an id of its own: [#id] above it."));
  }

  private static boolean isHeading(Line line) {
    return line.is(Kind.HEADING) && line.text().startsWith("==");
  }

  private static boolean hasId(LessonSource lesson, int index) {
    return lesson.linesBefore(index).stream()
        .anyMatch(line -> line.text().matches("\\[\\[.+]]|\\[[^,]*#.+]"));
  }
}
