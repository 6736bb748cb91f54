package codelab.docs;

import java.util.stream.Stream;

/** A picture says in words what it shows. */
final class DescribedPictures implements Rule {

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson.lines().stream()
        .filter(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.TABLE))
        .filter(line -> line.text().matches(".*\\bimage::?[^\\s\\[]+\\[(\\s*|,.*|\\w+=.*)].*"))
        .map(line -> lesson.problem(line, "A picture says what it shows: image::name[words]."));
  }
}
