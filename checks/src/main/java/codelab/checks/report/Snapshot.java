package codelab.checks.report;

import codelab.checks.browser.ConsoleMessage;
import codelab.checks.browser.Page;
import codelab.checks.explain.Timeline;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;

/**
 * What a page looked like when a task ended.
 *
 * @param screenshot a PNG
 * @param timeline what the page did
 * @param console what the browser's console shows
 * @param requests what the page asked the network for
 */
public record Snapshot(
    byte[] screenshot, Timeline timeline, List<ConsoleMessage> console, List<String> requests) {

  /** Answers nothing for a page that is gone. */
  public static Optional<Snapshot> of(Page page) {
    try {
      return Optional.of(
          new Snapshot(
              page.screenshot(),
              page.look().timeline(),
              page.traffic().console(),
              page.traffic().requests()));
    } catch (WebDriverException pageIsGone) {
      return Optional.empty();
    }
  }
}
