package codelab.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages in the order in which they are read. */
record CourseMap(List<Page> pages) {

  /** Orders the lessons as the header of {@code index.adoc} says. */
  static CourseMap of(Course course, List<Page> lessons) {
    Map<String, Page> unplaced =
        lessons.stream().collect(Collectors.toMap(Page::name, Function.identity()));
    LessonSource index = LessonSource.read(course, course.lessons().resolve("index.adoc"));
    Line line = lineWithOrder(index);
    List<Page> pages = new ArrayList<>(List.of(unplaced.remove(Page.INDEX)));
    List<Problem> problems = new ArrayList<>();
    for (String name : line.text().substring(":pages:".length()).strip().split("\\s+")) {
      Optional.ofNullable(unplaced.remove(name))
          .ifPresentOrElse(
              pages::add,
              () -> problems.add(index.problem(line, "There is no " + name + ".adoc.")));
    }
    unplaced.keySet().stream()
        .map(name -> index.problem(line, "The page " + name + " has no place in the order."))
        .forEach(problems::add);
    SiteFailure.throwIfAny(problems);
    return new CourseMap(List.copyOf(pages));
  }

  Optional<Page> before(Page page) {
    int index = pages.indexOf(page);
    return index < 1 ? Optional.empty() : Optional.of(pages.get(index - 1));
  }

  Optional<Page> after(Page page) {
    int index = pages.indexOf(page);
    boolean isLast = index < 0 || index == pages.size() - 1;
    return isLast ? Optional.empty() : Optional.of(pages.get(index + 1));
  }

  private static Line lineWithOrder(LessonSource index) {
    return index.lines().stream()
        .filter(line -> line.text().startsWith(":pages:"))
        .findFirst()
        .orElseThrow(() -> new SiteFailure(index.name() + ":1: The header needs :pages: names."));
  }
}
