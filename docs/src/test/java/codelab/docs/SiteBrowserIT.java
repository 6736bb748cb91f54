package codelab.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Looks at every page in a real browser. */
class SiteBrowserIT {

  private static final int DESKTOP = 1280;
  private static final int PHONE = 360;

  private static HeadlessBrowser browser;

  @BeforeAll
  static void startBrowser() {
    browser = new HeadlessBrowser();
  }

  @AfterAll
  static void stopBrowser() {
    browser.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsAccessibleInLight() {
    return BuiltSite.onEach(BuiltSite.differentPages(), page -> violations(page, "light"));
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsAccessibleInDark() {
    return BuiltSite.onEach(BuiltSite.differentPages(), page -> violations(page, "dark"));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsCutOffOnAPhone() {
    return BuiltSite.onEach(
        BuiltSite.differentPages(),
        page -> {
          browser.open(page, "light", PHONE);
          browser.openAllFolds();
          long width = browser.contentWidth();
          return width <= PHONE ? List.of() : List.of("the page is " + width + " pixels wide");
        });
  }

  private static List<String> violations(Path page, String colourScheme) {
    browser.open(page, colourScheme, DESKTOP);
    browser.openAllFolds();
    return browser.violations();
  }
}
