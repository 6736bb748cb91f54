package codelab.checks.browser;

import org.openqa.selenium.WindowType;
import org.openqa.selenium.bidi.browsingcontext.BrowsingContext;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A tab of a browser, which stays open without it. */
final class Tab {
  private final RemoteWebDriver driver;
  private final String spare;
  private final String handle;
  private long lastUsed = System.nanoTime();
  private boolean open = true;

  private Tab(RemoteWebDriver driver, String spare) {
    this.driver = driver;
    this.spare = spare;
    this.handle = driver.getWindowHandle();
  }

  /**
   * Opens a tab, in front of the others.
   *
   * @param spare the tab that keeps the browser open
   */
  static Tab open(RemoteWebDriver driver, String spare) {
    driver.switchTo().newWindow(WindowType.TAB);
    return new Tab(driver, spare);
  }

  String handle() {
    return handle;
  }

  /** Answers the driver, turned to this tab. */
  RemoteWebDriver driver() {
    lastUsed = System.nanoTime();
    driver.switchTo().window(handle);
    return driver;
  }

  BrowsingContext context() {
    return new BrowsingContext(driver, handle);
  }

  boolean isOpen() {
    return open;
  }

  /** When it was last used, by {@link System#nanoTime}. */
  long lastUsed() {
    return lastUsed;
  }

  void close() {
    if (open) {
      open = false;
      driver().close();
      driver.switchTo().window(spare);
    }
  }
}
