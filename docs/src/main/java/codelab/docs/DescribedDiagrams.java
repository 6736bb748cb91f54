package codelab.docs;

import java.util.stream.Stream;

/** A diagram has a name, the same in words, and the colours of the theme. */
final class DescribedDiagrams implements Rule {

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson.listings().stream()
        .filter(listing -> listing.is("plantuml"))
        .flatMap(diagram -> checkDiagram(lesson, diagram));
  }

  private static Stream<Problem> checkDiagram(LessonSource lesson, Listing diagram) {
    Stream.Builder<Problem> problems = Stream.builder();
    if (!diagram.hasTitle()) {
      problems.add(lesson.problem(diagram.start(), "A diagram needs a title: its name."));
    }
    if (!diagram.isFollowedBy("[.words]")) {
      problems.add(
          lesson.problem(
              diagram.start(), "A diagram is followed by a [.words] block: the same in words."));
    }
    diagram.content().stream()
        .filter(line -> line.text().matches(".*(#[0-9A-Fa-f]{3,8}\\b|skinparam|<color).*"))
        .map(line -> lesson.problem(line, "A diagram sets no colours: they come from the theme."))
        .forEach(problems::add);
    return problems.build();
  }
}
