package codelab.checks.step02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.FinishedStep;
import codelab.checks.browser.Page;
import codelab.checks.browser.VideoState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the finished page of step 02 does beyond the lesson's tasks. */
class Step02PageIT extends FinishedStep {
  Step02PageIT() {
    super("step02-peerconnection");
  }

  @Test
  void candidatesThatComeBeforeTheirDescriptionAreNotLost() {
    Page page = call(open().inject("/codelab/checks/late-description.js"));
    List<String> order =
        page.look().timeline().entries().stream()
            .map(entry -> entry.what() + " " + entry.outcome())
            .toList();
    assertTrue(
        order.indexOf("icecandidate event") < order.indexOf("setRemoteDescription resolved"),
        "a candidate was found before any remote description was set");
    assertEquals(List.of(), page.errors());
  }

  @Test
  void inspectorShowsTheStatesOfBothConnections() {
    Page page = call(open());
    lab.expect(
        "the first connection's states",
        () -> text(page, "section:nth-of-type(1) dl"),
        text ->
            text.contains("stable ⇒ have-local-offer ⇒ stable")
                && text.contains("new ⇒ connecting ⇒ connected"));
    lab.expect(
        "the second connection's states",
        () -> text(page, "section:nth-of-type(2) dl"),
        text -> text.contains("stable ⇒ have-remote-offer ⇒ stable"));
  }

  @Test
  void inspectorExplainsTheOfferAndLogsWithSeconds() {
    Page page = call(open());
    lab.expect("both descriptions are there", () -> all(page, "summary").size(), two -> two == 2);
    all(page, "summary").get(0).sendKeys(Keys.ENTER);
    lab.expect(
        "the offer is explained",
        () -> text(page, "details"),
        offer ->
            offer.contains("Hash of this side's certificate")
                && offer.contains("a=fingerprint:sha-256"));
    lab.expect(
        "the log has seconds and candidates",
        () -> text(page, ".log"),
        log -> log.matches("(?s).*\\d\\.\\d{3} s.*connection 1: icecandidate host udp.*"));
  }

  private Page open() {
    return page("").allowCamera();
  }

  private Page call(Page page) {
    page.load();
    page.click("startButton");
    lab.expect("Call is enabled", () -> page.look().enabled("callButton"), enabled -> enabled);
    page.click("callButton");
    lab.expect("it is live", () -> page.look().video("remoteVideo"), VideoState::live);
    return page;
  }

  /** The text of all these elements, at one moment: the inspector draws now and then. */
  private static String text(Page page, String selector) {
    String texts =
        "return [...document.querySelectorAll(`handshake-inspector ${arguments[0]}`)]"
            + ".map((element) => element.innerText).join('\\n')";
    return (String) page.front().executeScript(texts, selector);
  }

  private static List<WebElement> all(Page page, String selector) {
    return page.front().findElements(By.cssSelector("handshake-inspector " + selector));
  }
}
