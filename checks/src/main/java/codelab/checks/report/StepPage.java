package codelab.checks.report;

import codelab.checks.explain.Entry;
import codelab.checks.explain.Finding;
import org.jsoup.nodes.Element;

/** Shows one step's tasks with all that is known about them. */
final class StepPage {
  private StepPage() {}

  static String fileName(StepResult step) {
    return "step%s.html".formatted(step.number());
  }

  static String screenshot(StepResult step, TaskResult task) {
    return "step%s-task%d.png".formatted(step.number(), task.number());
  }

  static String of(StepResult step) {
    ReportPage page = new ReportPage("Step %s - %s".formatted(step.number(), step.name()));
    Element main = page.main();
    main.appendElement("pre").attr("tabindex", "0").appendElement("code").text(Block.of(step));
    for (TaskResult task : step.tasks()) {
      appendTask(main, step, task);
    }
    main.appendElement("p").appendElement("a").attr("href", "index.html").text("All steps");
    return page.html();
  }

  private static void appendTask(Element main, StepResult step, TaskResult task) {
    Element section = main.appendElement("section").attr("id", "task" + task.number());
    section.appendElement("h2").text("%d. %s".formatted(task.number(), task.title()));
    section
        .appendElement("p")
        .text("%s, %.1f seconds".formatted(task.mark(), task.took().toMillis() / 1000.0));
    task.finding().ifPresent(finding -> appendFinding(section, finding));
    task.snapshot().ifPresent(snapshot -> appendSnapshot(section, step, task, snapshot));
  }

  private static void appendFinding(Element section, Finding finding) {
    Element list = section.appendElement("dl");
    appendTerm(list, "Expected", finding.expected());
    appendTerm(list, "Saw", finding.saw());
    finding.usually().ifPresent(sentence -> appendTerm(list, "Usually", sentence));
    appendTerm(list, "Read", finding.read());
  }

  private static void appendTerm(Element list, String term, String text) {
    list.appendElement("dt").text(term);
    list.appendElement("dd").text(text);
  }

  private static void appendSnapshot(
      Element section, StepResult step, TaskResult task, Snapshot snapshot) {
    section
        .appendElement("img")
        .attr("src", screenshot(step, task))
        .attr("alt", "The page when task %d ended".formatted(task.number()))
        .attr("loading", "lazy");
    Element details = section.appendElement("details");
    details.appendElement("summary").text("Timeline, console and requests");
    appendTimeline(details, snapshot);
    Element console = ReportPage.table(details, "Console", "Level", "Text");
    snapshot.console().forEach(line -> ReportPage.row(console, line.level(), line.text()));
    Element requests = ReportPage.table(details, "Requests", "Address");
    snapshot.requests().forEach(request -> ReportPage.row(requests, request));
  }

  private static void appendTimeline(Element details, Snapshot snapshot) {
    Element rows = ReportPage.table(details, "Timeline", "ms", "Who", "What", "Outcome", "Details");
    for (Entry e : snapshot.timeline().entries()) {
      ReportPage.row(rows, e.time(), e.who(), e.what(), e.outcome(), e.detail());
    }
  }
}
