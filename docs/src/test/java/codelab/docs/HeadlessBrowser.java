package codelab.docs;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chrome or Chromium without a window. */
final class HeadlessBrowser implements AutoCloseable {

  // Selenium warns of each browser that is newer than itself. Held here, or it would be collected.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final Duration PATIENCE = Duration.ofMinutes(5); // for axe on a busy machine
  private static final String AXE = axe();

  /** To tell of what passes, too, takes axe as long again. */
  private static final String VIOLATIONS =
      """
      const runOnly = arguments.length > 0 ? [...arguments] : undefined;
      return axe.run({ resultTypes: ["violations"], runOnly }).then(({ violations }) =>
        violations.map(({ help, nodes }) => `${help} at ${nodes[0].html}`));
      """;

  private final ChromeDriver driver;

  HeadlessBrowser() {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeDriverService.Builder service = new ChromeDriverService.Builder();
    program("chromedriver").ifPresent(service::usingDriverExecutable);
    try {
      driver = new ChromeDriver(service.build(), options());
    } catch (WebDriverException e) {
      throw new IllegalStateException(
          "The lessons' tests need Chrome or Chromium: install one, and its driver.", e);
    }
  }

  void open(Path page, String colourScheme, int width) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colourScheme))));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.get(page.toUri().toString());
  }

  void openAllFolds() {
    driver.executeScript(
        "document.querySelectorAll('details').forEach((fold) => fold.open = true)");
  }

  /**
   * What axe finds, each as a sentence with the element it is about.
   *
   * @param rules which of its rules to use; none: all
   */
  List<String> violations(Object... rules) {
    Object sentences = driver.executeScript(AXE + VIOLATIONS, rules);
    return ((List<?>) sentences).stream().map(String::valueOf).toList();
  }

  /** The width of all there is to see, in pixels: more than the window's, and something is cut. */
  long contentWidth() {
    return (Long) driver.executeScript("return document.documentElement.scrollWidth");
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static String axe() {
    try (InputStream in = HeadlessBrowser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setScriptTimeout(PATIENCE);
    Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> program(name).stream())
        .findFirst()
        .ifPresent(options::setBinary);
    // Without the latter three, a closed network floods the log.
    options.addArguments(
        "--headless=new",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox"); // Chromium's sandbox refuses root
    }
    return options;
  }

  private static Optional<File> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }
}
