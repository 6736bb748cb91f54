package codelab.checks.report;

import java.util.List;
import org.jsoup.nodes.Element;

/** Lists the steps that were checked. */
final class IndexPage {
  private IndexPage() {}

  static String of(List<StepResult> steps) {
    ReportPage page = new ReportPage("What the checks found");
    Element rows = ReportPage.table(page.main(), "Steps", "Step", "Result", "Server", "Seconds");
    for (StepResult step : steps) {
      Element row = rows.appendElement("tr");
      row.appendElement("td")
          .appendElement("a")
          .attr("href", StepPage.fileName(step))
          .text("Step %s - %s".formatted(step.number(), step.name()));
      row.appendElement("td").text(result(step));
      row.appendElement("td").text(step.label());
      row.appendElement("td").text("%.1f".formatted(step.took().toMillis() / 1000.0));
    }
    return page.html();
  }

  private static String result(StepResult step) {
    return step.failed().isPresent()
        ? "FAIL in task " + step.failed().getAsInt()
        : "ok, %d tasks".formatted(step.tasks().size());
  }
}
