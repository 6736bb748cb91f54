package codelab.docs;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One sentence per line: a change of a sentence is then a change of one line. */
final class OneSentencePerLine implements Rule {

  private static final Pattern LIST_MARKER =
      Pattern.compile("^\\s*(\\.+|\\*+|-|\\d+\\.|<\\d+>|<\\.>|\\[.] .*?::|.*?::)\\s");
  private static final Pattern ABBREVIATION = Pattern.compile("\\b(e\\.g|i\\.e|vs|No)\\.");
  private static final Pattern SECOND_SENTENCE =
      Pattern.compile("\\w[)\"*_]*[.?!][)\"*_]* +[A-Z`]");

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson
        .all(Line.Kind.PROSE)
        .filter(line -> hasTwoSentences(line.words()))
        .map(line -> lesson.problem(line, "Two sentences: one line for each."));
  }

  private static boolean hasTwoSentences(String words) {
    String text = LIST_MARKER.matcher(words).replaceFirst("");
    return SECOND_SENTENCE.matcher(ABBREVIATION.matcher(text).replaceAll("")).find();
  }
}
