package codelab.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Makes the pages that show what a step changes in the step before it. */
final class DiffPages {

  private final Course course;

  DiffPages(Course course) {
    this.course = course;
  }

  List<Page> pages() {
    List<Step> steps = course.steps();
    return steps.stream().map(step -> page(step, diffs(steps, step))).toList();
  }

  /** Where on these pages a file's changes are, as links. */
  static Set<String> places(List<Page> pages) {
    return pages.stream()
        .flatMap(page -> page.body().select("h2").eachAttr("id").stream().map(page::link))
        .collect(Collectors.toSet());
  }

  /** The files that a step changes; the first step starts from the skeleton's page. */
  private List<FileDiff> diffs(List<Step> steps, Step step) {
    int index = steps.indexOf(step);
    SourceTree before = index == 0 ? SourceTree.of(course.skeleton()) : tree(steps.get(index - 1));
    SourceTree after = index == 0 ? SourceTree.of(step.resources()) : tree(step);
    return before.namesWith(after).stream()
        .map(name -> new FileDiff(name, before.lines(name), after.lines(name)))
        .filter(diff -> !diff.isEmpty())
        .toList();
  }

  private static SourceTree tree(Step step) {
    return SourceTree.of(step.resources(), step.java());
  }

  private static Page page(Step step, List<FileDiff> diffs) {
    Element body = new Element("body");
    Element summary = body.appendElement("ul");
    for (FileDiff diff : diffs) {
      Element item = summary.appendElement("li");
      item.appendElement("a").attr("href", "#" + diff.id()).text(diff.name());
      item.appendText(": " + DiffTable.summary(diff));
      body.appendElement("h2").attr("id", diff.id()).text(diff.name());
      body.appendChild(DiffTable.of(diff));
    }
    String title = "What step %s changes".formatted(step.number());
    String description =
        "The files of step %s against the place where it starts.".formatted(step.number());
    return new Page(step.diffPage(), title, Map.of("description", description), body);
  }
}
