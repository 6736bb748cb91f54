package codelab.checks.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The browsers the checks can drive, in the order in which they are looked for. */
public enum Brand {
  CHROME(
      "chromedriver",
      "google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:/Program Files/Google/Chrome/Application/chrome.exe"),
  CHROMIUM(
      "chromedriver",
      "chromium",
      "chromium-browser",
      "/Applications/Chromium.app/Contents/MacOS/Chromium"),
  EDGE(
      "msedgedriver",
      "microsoft-edge",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"),
  FIREFOX(
      "geckodriver",
      "firefox",
      "firefox-esr",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:/Program Files/Mozilla Firefox/firefox.exe");

  private final String driver;
  private final List<String> programs;

  Brand(String driver, String... programs) {
    this.driver = driver;
    this.programs = List.of(programs);
  }

  /** Answers the names people give on the command line. */
  public static List<String> names() {
    return Stream.of(values()).map(Brand::toString).toList();
  }

  /** Answers where the browser is on this machine. */
  Optional<Path> program() {
    return programs.stream().flatMap(name -> Programs.find(name).stream()).findFirst();
  }

  /** Answers the driver on the PATH; without one, Selenium fetches the one that fits. */
  Optional<Path> driver() {
    return Programs.find(driver);
  }

  String driverName() {
    return driver;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
