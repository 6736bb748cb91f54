package codelab.docs;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asciidoctor takes any style and role; a misspelt one is a block without its meaning. */
final class KnownStyles implements Rule {

  private static final Set<String> STYLES =
      Set.of("source", "plantuml", "NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING");
  private static final Set<String> ROLES =
      Set.of("do", "hint", "words", "quiz", "instructor", "shell", "output", "console", "then");

  private static final Pattern STYLE = Pattern.compile("^\\[(\\w+)(?=[.#%,\\]])");
  private static final Pattern ROLE = Pattern.compile("\\.([\\w-]+)");

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson.all(Line.Kind.ATTRIBUTES).flatMap(line -> checkLine(lesson, line));
  }

  private static Stream<Problem> checkLine(LessonSource lesson, Line line) {
    String shorthand = line.text().replaceFirst("[,=\"].*", "");
    return Stream.concat(unknown(STYLE, line.text(), STYLES), unknown(ROLE, shorthand, ROLES))
        .map(name -> lesson.problem(line, "There is no style or role \"" + name + "\"."));
  }

  private static Stream<String> unknown(Pattern pattern, String text, Set<String> known) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .filter(name -> !known.contains(name));
  }
}
