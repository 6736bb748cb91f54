package codelab.checks.explain;

import codelab.checks.browser.ConsoleMessage;
import codelab.checks.browser.Page;
import codelab.checks.browser.Status;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * What is known when a task has failed.
 *
 * @param task the task's number
 * @param expected what the check waited for
 * @param seen what it saw last
 * @param timeline what the page did
 * @param status what the page says
 * @param document the page's elements at that moment
 * @param console what the browser's console shows
 */
public record Evidence(
    int task,
    String expected,
    String seen,
    Timeline timeline,
    Status status,
    Document document,
    List<ConsoleMessage> console) {

  public static Evidence of(int task, Finding finding, Page page) {
    return new Evidence(
        task,
        finding.expected(),
        finding.saw(),
        page.timeline(),
        page.status(),
        page.document(),
        page.console());
  }

  /** Whether the page's document has an element that this CSS selector fits. */
  public boolean shows(String selector) {
    return document.selectFirst(selector) != null;
  }

  /** Whether a script of the page failed without anybody catching it, with these words. */
  public boolean threw(String words) {
    return timeline.all("error", "thrown").anyMatch(entry -> entry.error().contains(words));
  }

  /** Answers the last error that nobody caught. */
  public String thrown() {
    return timeline.last("error", "thrown").map(Entry::error).orElse("");
  }

  /** Answers with what the camera was last refused. */
  public String rejection() {
    return timeline.last("getUserMedia", "rejected").map(Entry::error).orElse("");
  }

  /** Whether a video's stream was taken away from it. */
  public boolean emptied() {
    return timeline.all("srcObject", "done").anyMatch(entry -> entry.text("value").equals("null"));
  }
}
