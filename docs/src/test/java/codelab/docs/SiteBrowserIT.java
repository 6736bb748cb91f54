package codelab.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Looks at every page in real browsers, side by side. */
@Execution(ExecutionMode.CONCURRENT)
class SiteBrowserIT {

  private static final int DESKTOP = 1280;
  private static final int PHONE = 360;

  /** All of axe's rules about what changes between light and dark. */
  private static final Object[] COLOURS = {"color-contrast", "link-in-text-block"};

  private static final Queue<HeadlessBrowser> IDLE = new ConcurrentLinkedQueue<>();

  @AfterAll
  static void stopBrowsers() {
    IDLE.forEach(HeadlessBrowser::close);
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsAccessibleInLight() {
    return BuiltSite.onEach(BuiltSite.differentPages(), page -> violations(page, "light"));
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsAccessibleInDark() {
    return BuiltSite.onEach(BuiltSite.differentPages(), page -> violations(page, "dark", COLOURS));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsCutOffOnAPhone() {
    return BuiltSite.onEach(BuiltSite.differentPages(), SiteBrowserIT::cutOff);
  }

  private static List<String> cutOff(Path page) {
    return withBrowser(
        browser -> {
          browser.open(page, "light", PHONE);
          browser.openAllFolds();
          long width = browser.contentWidth();
          return width <= PHONE ? List.of() : List.of("the page is " + width + " pixels wide");
        });
  }

  private static List<String> violations(Path page, String colourScheme, Object... rules) {
    return withBrowser(
        browser -> {
          browser.open(page, colourScheme, DESKTOP);
          browser.openAllFolds();
          return browser.violations(rules);
        });
  }

  /** Answers what a look at a page finds, in a browser that nobody else uses meanwhile. */
  private static List<String> withBrowser(Function<HeadlessBrowser, List<String>> look) {
    HeadlessBrowser browser = Optional.ofNullable(IDLE.poll()).orElseGet(HeadlessBrowser::new);
    try {
      return look.apply(browser);
    } finally {
      IDLE.add(browser);
    }
  }
}
