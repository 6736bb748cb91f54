package codelab.checks.browser;

import java.time.Duration;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.remote.AbstractDriverOptions;

/** What every brand of browser is told alike. */
final class BrowserDefaults {
  private BrowserDefaults() {}

  static void apply(AbstractDriverOptions<?> options) {
    options.setAcceptInsecureCerts(true); // the course's https certificate is self-signed
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.ACCEPT);
    options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
    options.setPageLoadTimeout(Duration.ofSeconds(10));
    options.setScriptTimeout(Duration.ofSeconds(10));
  }
}
