package codelab.docs;

import java.util.List;
import java.util.stream.Stream;

/** Code of the course is included from a step by its tag, so that a lesson never drifts from it. */
final class IncludedCode implements Rule {

  private static final List<String> WRITTEN_OUT =
      List.of("shell", "output", "console", "then", "plantuml");

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson.listings().stream()
        .filter(listing -> WRITTEN_OUT.stream().noneMatch(listing::is))
        .flatMap(listing -> checkListing(lesson, listing));
  }

  private static Stream<Problem> checkListing(LessonSource lesson, Listing listing) {
    return listing.content().stream()
        .filter(line -> !line.text().isBlank())
        .filter(line -> !line.text().matches("include::.+\\[.*\\btags?=.+]"))
        .limit(1)
        .map(line -> lesson.problem(line, complaint(line)));
  }

  private static String complaint(Line line) {
    return line.text().startsWith("include::")
        ? "Name the tag to include: [tag=…]."
        : "Code is included from a step by its tag, not written out"
            + " (only the roles shell, output, console and then may be).";
  }
}
