package codelab.docs;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asciidoctor turns some signs into others, in code too, unless the code stands in plus signs. */
final class LiteralCode implements Rule {

  private static final Pattern INLINE_CODE = Pattern.compile("`([^`+][^`]*)`");

  /** Arrows, index terms, dots, dashes, links, attributes, apostrophes. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "=>|->|<-|<=|\\(\\(|\\.\\.\\.|\\w--\\w| -- |https?://|\\{[\\w-]+}|\\w'[a-zA-Z]");

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson.lines().stream().filter(Line::isRead).flatMap(line -> checkLine(lesson, line));
  }

  private static Stream<Problem> checkLine(LessonSource lesson, Line line) {
    return INLINE_CODE
        .matcher(line.text())
        .results()
        .map(code -> code.group(1))
        .filter(code -> CHANGED.matcher(code).find())
        .map(
            code -> lesson.problem(line, "Asciidoctor changes this code: write `+" + code + "+`."));
  }
}
