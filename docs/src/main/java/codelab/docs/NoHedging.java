package codelab.docs;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that tell a struggling reader that it ought to be no trouble have no place in a lesson. */
final class NoHedging implements Rule {

  private static final Pattern HEDGE =
      Pattern.compile("\\b(simply|just|easy|easily|etc\\.)", Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson.lines().stream().filter(Line::isRead).flatMap(line -> checkLine(lesson, line));
  }

  private static Stream<Problem> checkLine(LessonSource lesson, Line line) {
    return HEDGE
        .matcher(line.words())
        .results()
        .map(MatchResult::group)
        .map(word -> lesson.problem(line, "Leave out \"" + word + "\"."));
  }
}
