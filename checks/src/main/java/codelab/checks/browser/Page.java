package codelab.checks.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.bidi.module.Permission;
import org.openqa.selenium.bidi.module.Script;
import org.openqa.selenium.bidi.permissions.PermissionState;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A tab with a page in it, and what a person can do with it. */
public final class Page implements AutoCloseable {
  /** A name for this machine that browsers do not trust with a camera. */
  public static final String INSECURE_HOST = "course.test";

  private final Tab tab;
  private final URI address;
  private final Traffic traffic;

  Page(Tab tab, URI address, Traffic traffic) {
    this.tab = tab;
    this.address = address;
    this.traffic = traffic;
  }

  /** Goes to the page's address and waits until it has loaded. */
  public Page load() {
    front().get(address.toString());
    return this;
  }

  /** Goes to the page's address with this query, for example {@code ?room=r}. */
  public Page load(String query) {
    front().get(address.resolve(address.getRawPath() + query).toString());
    return this;
  }

  /** Lets the page use the camera without a question, as if the person had said yes for good. */
  public Page allowCamera() {
    return permit("camera", PermissionState.GRANTED);
  }

  /** Takes the camera away from the page, now and for the next time it asks. */
  public Page denyCamera() {
    return permit("camera", PermissionState.DENIED);
  }

  /** Lets the page use the microphone without a question. */
  public Page allowMicrophone() {
    return permit("microphone", PermissionState.GRANTED);
  }

  private Page permit(String device, PermissionState state) {
    String origin = address.getScheme() + "://" + address.getRawAuthority();
    new Permission(front()).setPermission(Map.of("name", device), state, origin);
    return this;
  }

  /** Runs a script of the checks before the scripts of whatever this tab loads from now on. */
  public Page inject(String resource) {
    try (Script script = new Script(tab.handle(), front())) {
      script.addPreloadScript(Scripts.preload(resource));
    }
    return this;
  }

  /**
   * Answers in the place of the server whenever the page fetches a path from now on. A fetch that a
   * look waits for gets no answer: chromedriver does one thing after the other.
   */
  public Page answer(String path, String json) {
    Interception.start(tab, address.resolve(path), json);
    return this;
  }

  /** Clicks as a person does: where the element is, if nothing covers it. */
  public void click(String id) {
    look().ask(Void.class, "scrollTo", id);
    front().findElement(By.id(id)).click();
  }

  /** Presses a key where the keyboard's focus is. */
  public void press(CharSequence key) {
    new Actions(front()).sendKeys(key).perform();
  }

  /** Types into a field; {@code Keys.chord} holds keys down together. */
  public void type(String id, CharSequence... keys) {
    front().findElement(By.id(id)).sendKeys(keys);
  }

  /** Brings the tab before the others: browsers slow hidden tabs down. */
  public void activate() {
    tab.context().activate();
  }

  /** Puts the browser's window away: its pages are hidden. */
  public void minimize() {
    front().manage().window().minimize();
  }

  /** Shows the browser's window again. */
  public void restore() {
    front().manage().window().setSize(Browser.WINDOW);
  }

  public void resize(int width, int height) {
    tab.context().setViewport(width, height);
  }

  /**
   * Loses some of the packets of the page's calls, in percent; Chromium only, which watches no
   * connection that was made before it was first told to.
   */
  public void losePackets(int percent) {
    Map<String, Object> everywhere =
        Map.of(
            "urlPattern", "",
            "latency", 1,
            "downloadThroughput", -1,
            "uploadThroughput", -1,
            "packetLoss", percent);
    HasCdp chromium = (HasCdp) front();
    chromium.executeCdpCommand("Network.enable", Map.of());
    chromium.executeCdpCommand(
        "Network.emulateNetworkConditionsByRule",
        Map.of("offline", false, "matchedNetworkConditions", List.of(everywhere)));
  }

  /** Lets the page save files into this folder without a question; Chromium only. */
  public Page saveTo(Path folder) {
    HasCdp chromium = (HasCdp) front();
    chromium.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
    return this;
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

  /** Answers what can be seen of the page now. */
  public Look look() {
    return new Look(tab);
  }

  /** Answers what is red in the console: errors, what was not found, and what was forbidden. */
  public List<String> errors() {
    Stream<String> forbidden =
        look()
            .timeline()
            .all("blocked", "event")
            .map(
                entry ->
                    "%s, forbidden by the Content Security Policy".formatted(entry.text("url")));
    Stream<String> written = traffic.errors().stream().map(ConsoleMessage::text);
    return Stream.concat(written, forbidden).toList();
  }

  /** Answers what the page wrote to the console and asked the network for. */
  public Traffic traffic() {
    return traffic;
  }

  public URI address() {
    return address;
  }

  public byte[] screenshot() {
    return front().getScreenshotAs(OutputType.BYTES);
  }

  /** For tools that need a driver, such as axe. */
  public RemoteWebDriver front() {
    return tab.driver();
  }

  public boolean isOpen() {
    return tab.isOpen();
  }

  /** When it was last looked at or touched, by {@link System#nanoTime}. */
  public long lastUsed() {
    return tab.lastUsed();
  }

  @Override
  public void close() {
    tab.close();
  }
}
