package codelab.checks.explain;

import codelab.checks.browser.ConsoleMessage;
import codelab.checks.browser.Page;
import codelab.checks.browser.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
        page.look().timeline(),
        page.look().status(),
        page.look().document(),
        page.traffic().console());
  }

  /** Whether the check waited for something described with these words. */
  public boolean expects(String words) {
    return expected.contains(words);
  }

  /** Whether what was seen last is described with these words. */
  public boolean saw(String words) {
    return seen.contains(words);
  }

  /** Answers the id of the page's first video, {@code ""} for one without; empty without video. */
  public Optional<String> videoId() {
    return Optional.ofNullable(document.selectFirst("video")).map(Element::id);
  }

  /** Whether a script of the page failed in these words, and nobody caught it. */
  public boolean threw(String words) {
    return mistakesInCode().anyMatch(entry -> entry.error().contains(words));
  }

  /** Answers the last error that nobody caught, and where it was thrown. */
  public String thrown() {
    return mistakesInCode()
        .reduce((earlier, later) -> later)
        .map(entry -> "%s stopped: %s".formatted(entry.text("at"), entry.error()))
        .orElse("");
  }

  /** Errors that say that the code is wrong, not that a camera or a network is. */
  private Stream<Entry> mistakesInCode() {
    return Stream.concat(
            timeline.all("error", "thrown"), timeline.all("unhandled rejection", "thrown"))
        .filter(entry -> entry.text("name").matches("(Syntax|Reference|Type|Range)Error"));
  }

  /** Whether the page caught a mistake of its own code and shows it as if the camera had failed. */
  public boolean caughtItsOwnMistake() {
    return status.error().matches("(Reference|Type|Range)Error");
  }

  /** Answers the last script that the page asked for and did not get; empty when it got all. */
  public String lostScript() {
    return timeline
        .last("load", "failed")
        .map(entry -> entry.text("url"))
        .filter(url -> url.endsWith(".js"))
        .orElse("");
  }

  /** Answers with which error the camera was last refused. */
  public String rejection() {
    return timeline.last("getUserMedia", "rejected").map(Entry::error).orElse("");
  }

  /** Whether an error, as its name and message, was thrown and nobody caught it. */
  public boolean leftUnhandled(String error) {
    return timeline
        .all("unhandled rejection", "thrown")
        .anyMatch(entry -> entry.error().equals(error));
  }

  /** Whether the page let go of a camera, and of fewer than it had opened. */
  public boolean cameraOpenedTwice() {
    long stopped = timeline.all("stop", "done").count();
    return stopped > 0 && timeline.all("getUserMedia", "resolved").count() > stopped;
  }

  /** Whether a call or setter of this name threw at a value of this type. */
  public boolean refused(String what, String type) {
    return timeline.all(what, "thrown").anyMatch(entry -> entry.text("value").equals(type));
  }

  /** Whether the page has a stream and gives it to no video. */
  public boolean streamIsUnused() {
    return timeline.has("getUserMedia", "resolved") && !timeline.has("srcObject", "done");
  }

  /** Whether a video's stream was taken away from it. */
  public boolean emptied() {
    return timeline.all("srcObject", "done").anyMatch(entry -> entry.text("value").equals("null"));
  }

  /** Whether browsers hide the camera from the page's address. */
  public boolean insecure() {
    return timeline.all("opened", "event").anyMatch(entry -> entry.text("secure").equals("false"));
  }
}
