package codelab.checks.browser;

import codelab.checks.explain.Timeline;
import com.google.gson.Gson;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.bidi.browsingcontext.BrowsingContext;
import org.openqa.selenium.bidi.module.Permission;
import org.openqa.selenium.bidi.module.Script;
import org.openqa.selenium.bidi.permissions.PermissionState;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A tab with a page in it: what a person can do with it, and what can be seen of it. */
public final class Page implements AutoCloseable {
  /** A name for this machine that browsers do not trust with a camera. */
  public static final String INSECURE_HOST = "course.test";

  private static final String PROBE = Scripts.read("/codelab/checks/probe.js");
  private static final Gson GSON = new Gson();

  private final RemoteWebDriver driver;
  private final String spareTab;
  private final String tab;
  private final URI address;
  private final Traffic traffic;

  Page(RemoteWebDriver driver, String spareTab, URI address, Traffic traffic) {
    this.driver = driver;
    this.spareTab = spareTab;
    this.tab = driver.getWindowHandle();
    this.address = address;
    this.traffic = traffic;
  }

  /** Goes to the page's address and waits until it has loaded. */
  public Page load() {
    front().get(address.toString());
    return this;
  }

  /** Lets the page use the camera without a question, as if the person had said yes for good. */
  public Page allowCamera() {
    return permit(PermissionState.GRANTED);
  }

  /** Takes the camera away from the page, now and for the next time it asks. */
  public Page denyCamera() {
    return permit(PermissionState.DENIED);
  }

  private Page permit(PermissionState state) {
    String origin = address.getScheme() + "://" + address.getRawAuthority();
    new Permission(driver).setPermission(Map.of("name", "camera"), state, origin);
    return this;
  }

  /** Runs a script of the checks before the scripts of whatever this tab loads from now on. */
  public Page inject(String resource) {
    try (Script script = new Script(tab, driver)) {
      script.addPreloadScript(Scripts.preload(resource));
    }
    return this;
  }

  /** Clicks as a person does: where the element is, if nothing covers it. */
  public void click(String id) {
    ask(Void.class, "scrollTo", id);
    front().findElement(By.id(id)).click();
  }

  /** Presses a key where the keyboard's focus is. */
  public void press(CharSequence key) {
    new Actions(front()).sendKeys(key).perform();
  }

  /** Brings the tab before the others: browsers slow hidden tabs down. */
  public void activate() {
    new BrowsingContext(driver, tab).activate();
  }

  public void resize(int width, int height) {
    new BrowsingContext(driver, tab).setViewport(width, height);
  }

  /** Answers whether this browser can change between light and dark. */
  public boolean prefer(String colourScheme) {
    if (front() instanceof HasCdp chromium) {
      Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", colourScheme);
      chromium.executeCdpCommand(
          "Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
      return true;
    }
    return false;
  }

  /** Asks the probe in the page and answers what it saw. */
  public <T> T ask(Class<T> answer, String question, Object... details) {
    String script = PROBE + "return answer(arguments[0], arguments[1]);";
    Object json = ((RemoteWebDriver) front()).executeScript(script, question, List.of(details));
    return GSON.fromJson((String) json, answer);
  }

  public VideoState video(String id) {
    return ask(VideoState.class, "video", id);
  }

  /** Firefox chooses the colour of its fake camera itself, so there any will do. */
  public boolean films(VideoState video, Colour colour) {
    return video.live() && (!(driver instanceof HasCdp) || video.colour().looksLike(colour));
  }

  public Status status() {
    return ask(Status.class, "status");
  }

  public Identity identity() {
    return ask(Identity.class, "identity");
  }

  /** Answers which of these ids no element has. */
  public Missing missing(List<String> ids) {
    return new Missing("no element has the id", List.of(ask(String[].class, "missing", ids)));
  }

  /** Answers which of these attributes an element lacks. */
  public Missing lacking(String id, List<String> attributes) {
    String[] names = ask(String[].class, "lacking", id, attributes);
    return new Missing("#" + id + " has no", List.of(names));
  }

  public Tracks tracks() {
    return ask(Tracks.class, "tracks");
  }

  public boolean enabled(String id) {
    return ask(Boolean.class, "enabled", id);
  }

  /** Answers the text of an element as a person sees it, empty without the element. */
  public String text(String id) {
    return ask(String.class, "text", id);
  }

  public Timeline timeline() {
    return ask(Timeline.class, "timeline");
  }

  public Document document() {
    return Jsoup.parse(front().getPageSource());
  }

  public List<ConsoleMessage> console() {
    return traffic.console();
  }

  /** Answers what the page asked other hosts than its own for. */
  public List<URI> requestsToOthers() {
    return requests().stream()
        .filter(request -> !request.getAuthority().equals(address.getAuthority()))
        .toList();
  }

  public List<URI> requests() {
    return traffic.requests();
  }

  public URI address() {
    return address;
  }

  public byte[] screenshot() {
    return ((RemoteWebDriver) front()).getScreenshotAs(OutputType.BYTES);
  }

  /** For tools that need a driver, such as axe. */
  public WebDriver front() {
    return driver.switchTo().window(tab);
  }

  @Override
  public void close() {
    front().close();
    driver.switchTo().window(spareTab);
  }
}
