package codelab.checks.browser;

import codelab.checks.Options;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.bidi.log.LogEntry;
import org.openqa.selenium.bidi.module.LogInspector;
import org.openqa.selenium.bidi.module.Network;
import org.openqa.selenium.bidi.module.Script;
import org.openqa.selenium.bidi.network.BeforeRequestSent;
import org.openqa.selenium.bidi.network.ResponseDetails;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * A running browser with the recorder and the probe in every page it opens.
 *
 * <p>They come in by WebDriver BiDi ({@code script.addPreloadScript}), which runs before any script
 * of the page and works in every brand; console and requests come by BiDi events.
 */
public final class Browser implements AutoCloseable {
  static final Dimension WINDOW = new Dimension(1280, 900);

  private final RemoteWebDriver driver;
  private final String spare;
  private final Map<String, Traffic> traffic = new ConcurrentHashMap<>();

  private Browser(RemoteWebDriver driver) {
    this.driver = driver;
    this.spare = driver.getWindowHandle();
  }

  /**
   * Starts a browser.
   *
   * @throws codelab.checks.UsageProblem when there is none, or when it does not start
   */
  public static Browser start(Options options, Camera camera) {
    Browser browser = new Browser(BrowserStart.start(options, camera));
    browser.driver.manage().window().setSize(WINDOW);
    browser.observe();
    return browser;
  }

  @SuppressWarnings("resource") // they end with the browser
  private void observe() {
    Script script = new Script(driver);
    Scripts.forEveryPage().forEach(script::addPreloadScript);
    new LogInspector(driver).onLog(this::logged);
    Network network = new Network(driver);
    network.onBeforeRequestSent(this::requested);
    network.onResponseCompleted(this::answered);
  }

  /** Ends the browser as {@code kill -9} does: its pages can say nothing more. */
  public void kill() {
    Object id = driver.getCapabilities().getCapability("goog:processID");
    ProcessHandle.of((long) id).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Opens an empty tab, in front of the others, for a page that lives at an address. */
  public Page tab(URI address) {
    Tab tab = Tab.open(driver, spare);
    Traffic own = new Traffic();
    traffic.put(tab.handle(), own);
    return new Page(tab, address, own);
  }

  private void logged(LogEntry entry) {
    entry
        .getConsoleLogEntry()
        .ifPresent(e -> in(e.getSource().getBrowsingContext(), t -> t.log(e)));
    entry
        .getJavascriptLogEntry()
        .ifPresent(e -> in(e.getSource().getBrowsingContext(), t -> t.log(e)));
    entry
        .getGenericLogEntry()
        .ifPresent(e -> in(e.getSource().getBrowsingContext(), t -> t.log(e)));
  }

  private void requested(BeforeRequestSent event) {
    in(
        Optional.ofNullable(event.getBrowsingContextId()),
        t -> t.request(event.getRequest().getUrl()));
  }

  private void answered(ResponseDetails event) {
    in(
        Optional.ofNullable(event.getBrowsingContextId()),
        t -> t.answer(event.getRequest().getUrl(), event.getResponseData().getStatus()));
  }

  private void in(Optional<String> tab, Consumer<Traffic> action) {
    tab.map(traffic::get).ifPresent(action);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
