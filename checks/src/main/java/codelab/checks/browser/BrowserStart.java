package codelab.checks.browser;

import codelab.checks.Options;
import codelab.checks.UsageProblem;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Starts the browser a person chose, or the first that is there. */
final class BrowserStart {
  /** Selenium warns of each browser newer than itself; held here, or it would be collected. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private BrowserStart() {}

  static RemoteWebDriver start(Options options, Camera camera) {
    SELENIUM.setLevel(Level.SEVERE);
    Brand brand = options.browser().orElseGet(BrowserStart::firstInstalled);
    Path program = brand.program().orElseThrow(() -> missing(brand));
    try {
      return switch (brand) {
        case FIREFOX -> FirefoxStart.start(program, options.headless(), camera);
        default -> ChromiumStart.start(brand, program, options, camera);
      };
    } catch (WebDriverException e) {
      throw doesNotStart(brand, e);
    }
  }

  private static Brand firstInstalled() {
    return Stream.of(Brand.values())
        .filter(brand -> brand.program().isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new UsageProblem(
                    "There is no Chrome, Chromium, Edge or Firefox on this machine: install one,"
                        + " or run 'java Course.java verify', which does that or says how."));
  }

  private static UsageProblem missing(Brand brand) {
    return new UsageProblem(
        "There is no %s on this machine: install it, or choose another with -Dbrowser=%s."
            .formatted(brand, String.join("|", Brand.names())));
  }

  private static UsageProblem doesNotStart(Brand brand, WebDriverException e) {
    String reason = e.getMessage().lines().findFirst().orElse("");
    String driver = brand.driverName();
    if (brand.driver().isPresent()) {
      return new UsageProblem("The %s does not start %s: %s".formatted(driver, brand, reason));
    }
    return new UsageProblem(
        "There is no %s on the PATH, and Selenium could not fetch one (%s). %s"
            .formatted(driver, reason, advice(brand)));
  }

  private static String advice(Brand brand) {
    return switch (brand) {
      case FIREFOX ->
          "Debian has no geckodriver: take one from github.com/mozilla/geckodriver, or use Chromium.";
      default -> "Connect to the internet once; on Debian, install chromium and chromium-driver.";
    };
  }
}
