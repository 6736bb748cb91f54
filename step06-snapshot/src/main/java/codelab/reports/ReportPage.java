package codelab.reports;

import static java.util.stream.Collectors.joining;

import codelab.Step;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The page for people who want to know how the calls went. */
final class ReportPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  private ReportPage() {}

  static String of(Step step, List<Report> newestFirst) {
    return """
        <!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Step %1$s - Reports</title>
            <link rel="icon" href="/course/icon.svg">
            <link rel="stylesheet" href="/course/course.css">
            <script src="/course/theme.js"></script>
            <script type="module" src="/course/header.js"></script>
          </head>
          <body>
            <course-header step="%1$s" name="%2$s"></course-header>
            <main>
              <h1>What pages reported</h1>
              <p>The newest comes first. Reload to see what came since.</p>
        %3$s    </main>
          </body>
        </html>
        """
        .formatted(step.number(), step.name(), sections(newestFirst));
  }

  private static String sections(List<Report> newestFirst) {
    return newestFirst.isEmpty()
        ? "<p>Nothing has been reported yet.</p>\n"
        : newestFirst.stream().map(ReportPage::section).collect(joining());
  }

  private static String section(Report report) {
    return """
        <section>
          <h2>%s from %s</h2>
          <pre tabindex="0"><code>%s</code></pre>
        </section>
        """
        .formatted(TIME.format(report.time()), escaped(report.from()), escaped(report.text()));
  }

  /** Nothing that a page said becomes markup. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
