package codelab.docs;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A picture says in words what it shows; words with a comma stand in quotes. */
final class DescribedPictures implements Rule {

  private static final Pattern PICTURE = Pattern.compile("\\bimage::?[^\\s\\[]+\\[(.*?)]");
  private static final Pattern WORDS = Pattern.compile("[^\",=]+|\"[^\"]+\"");

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson.lines().stream()
        .filter(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.TABLE))
        .filter(line -> PICTURE.matcher(line.text()).results().anyMatch(this::saysNothing))
        .map(line -> lesson.problem(line, "A picture says what it shows: [\"the words\"]."));
  }

  private boolean saysNothing(MatchResult picture) {
    String words = picture.group(1);
    return words.isBlank() || !WORDS.matcher(words).matches();
  }
}
