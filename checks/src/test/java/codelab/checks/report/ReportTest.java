package codelab.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.browser.ConsoleMessage;
import codelab.checks.everybody.Html;
import codelab.checks.explain.Entry;
import codelab.checks.explain.Finding;
import codelab.checks.explain.Timeline;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeAReport() {
    StepResult step = StepResult.of("01", "getUserMedia", "http://localhost/", "work");
    Finding finding = Finding.of("<script>", "a & b").readAt("step01.html#video");
    Snapshot snapshot =
        new Snapshot(
            new byte[0],
            new Timeline(List.of(new Entry(7, "camera", "stop", "done", new JsonObject()))),
            List.of(new ConsoleMessage("error", "<b>bold</b>")),
            List.of("http://localhost/main.js"));
    step.tasks()
        .add(
            new TaskResult(
                1,
                "Title",
                true,
                Optional.of(finding),
                Duration.ofSeconds(2),
                Optional.of(snapshot)));
    step.tasks().add(TaskResult.notRun(2, "Next"));
    new Report(folder).add(step);
  }

  @Test
  void pagesAreValidHtml() throws IOException {
    assertEquals(List.of(), Html.errors(Files.readString(folder.resolve("index.html"))));
    assertEquals(List.of(), Html.errors(Files.readString(folder.resolve("step01.html"))));
  }

  @Test
  void whatAPageSaidIsTextAndNeverMarkup() throws IOException {
    Document page = read("step01.html");
    assertTrue(page.select("main script, main b").isEmpty());
    assertTrue(page.text().contains("<b>bold</b>"));
  }

  @Test
  void everyLinkAndPictureIsThere() throws IOException {
    for (String page : List.of("index.html", "step01.html")) {
      for (Element element : read(page).select("[src], [href]")) {
        String target = element.attr("src") + element.attr("href");
        assertTrue(Files.exists(folder.resolve(target)), page + " leads to " + target);
      }
    }
  }

  private Document read(String page) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(page)));
  }
}
