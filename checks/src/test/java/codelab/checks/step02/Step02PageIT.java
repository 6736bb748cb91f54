package codelab.checks.step02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.Course;
import codelab.checks.Lab;
import codelab.checks.Options;
import codelab.checks.WholeCourse;
import codelab.checks.browser.Browser;
import codelab.checks.browser.Camera;
import codelab.checks.browser.Page;
import codelab.checks.browser.VideoState;
import codelab.checks.start.StepServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What the finished page of step 02 does beyond the lesson's tasks. */
@WholeCourse
class Step02PageIT {
  private static final Options DEFAULTS = Options.from(name -> Optional.empty(), Course.here());
  private static StepServer server;
  private static Browser browser;
  private Lab lab;

  @BeforeAll
  static void start() {
    browser = Browser.start(DEFAULTS, Camera.of(Lab.CAMERA));
    server = StepServer.start(Course.here(), "step02-peerconnection");
  }

  @AfterAll
  static void stop() {
    server.close();
    browser.close();
  }

  @AfterEach
  void closeThePage() {
    lab.close();
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
    WebElement fold = page.front().findElement(By.cssSelector("handshake-inspector details"));
    page.front().findElement(By.cssSelector("handshake-inspector summary")).click();
    assertTrue(fold.getText().contains("Hash of this side's certificate"), fold::getText);
    assertTrue(fold.getText().contains("a=fingerprint:sha-256"), fold::getText);
    lab.expect(
        "the log has seconds and candidates",
        () -> text(page, ".log"),
        log -> log.matches("(?s).*\\d\\.\\d{3} s.*connection 1: icecandidate host udp.*"));
  }

  private Page open() {
    lab = new Lab(server.page(), DEFAULTS.limit(), camera -> browser);
    return lab.page().allowCamera();
  }

  private Page call(Page page) {
    page.load();
    page.click("startButton");
    lab.expect("Call is enabled", () -> page.look().enabled("callButton"), enabled -> enabled);
    page.click("callButton");
    lab.expect("it is live", () -> page.look().video("remoteVideo"), VideoState::live);
    return page;
  }

  private static String text(Page page, String selector) {
    By element = By.cssSelector("handshake-inspector " + selector);
    return page.front().findElement(element).getText();
  }
}
