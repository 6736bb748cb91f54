package codelab.checks.browser;

import java.time.Duration;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.remote.AbstractDriverOptions;

/** What every brand of browser is told alike. */
final class BrowserDefaults {
  /** Longer than a busy machine takes: nobody waits for it but with a page that hangs. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private BrowserDefaults() {}

  static void apply(AbstractDriverOptions<?> options) {
    options.setAcceptInsecureCerts(true); // the course's https certificate is self-signed
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.ACCEPT);
    options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
    options.setPageLoadTimeout(PATIENCE);
    options.setScriptTimeout(PATIENCE);
  }
}
