package codelab.checks;

import codelab.checks.browser.Brand;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a person can choose on the command line, as {@code -Dname=value}.
 *
 * @param step the only step to check, two digits
 * @param app the module to start in place of the step's own, for example {@code work}
 * @param url a running server to check in place of one that is started here
 * @param browser which browser to use; empty: the first that is there
 * @param headless whether the browser stays invisible
 * @param trace whether a failure shows its Java stack trace
 * @param limit how long a check waits for what the lesson promises
 * @param failing the task that is known to fail, whose checks do not wait for long
 * @param report the folder for the report
 * @param talk how much is printed
 */
public record Options(
    Optional<String> step,
    Optional<String> app,
    Optional<URI> url,
    Optional<Brand> browser,
    boolean headless,
    boolean trace,
    Duration limit,
    Optional<Integer> failing,
    Path report,
    Talk talk) {
  private static final Duration SHORT = Duration.ofSeconds(5);

  /**
   * Reads the options.
   *
   * @throws UsageProblem for a value that cannot work
   */
  public static Options from(Function<String, Optional<String>> lookup, Course course) {
    Options options =
        new Options(
            lookup.apply("step").map(value -> choice("step", value, course.stepNumbers())),
            lookup.apply("app").map(value -> choice("app", value, course.apps())),
            lookup.apply("url").map(Options::url),
            lookup.apply("browser").map(Options::browser),
            flag("headless", lookup.apply("headless").orElse("true")),
            flag("trace", lookup.apply("trace").orElse("false")),
            limit(lookup.apply("limit").orElse("5")),
            lookup.apply("course.failing").map(Integer::valueOf),
            Path.of(lookup.apply("course.report").orElse("target/report")),
            Talk.from(lookup));
    return options.consistent();
  }

  private Options consistent() {
    if (app.isPresent() && url.isPresent()) {
      throw new UsageProblem("-Dapp starts a server and -Durl names a running one: give one.");
    }
    if ((app.isPresent() || url.isPresent()) && step.isEmpty()) {
      throw new UsageProblem("Which step's checks should judge this page? Add -Dstep=01.");
    }
    return this;
  }

  private static String choice(String name, String value, List<String> choices) {
    if (choices.contains(value)) {
      return value;
    }
    throw new UsageProblem(
        "-D%s=%s is not there: choose %s.".formatted(name, value, String.join(" or ", choices)));
  }

  private static URI url(String value) {
    String sentence = "-Durl=" + value + " is no address: give one like http://localhost:8080/.";
    try {
      URI address = new URI(value);
      if (value.matches("https?://.*") && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw new UsageProblem(sentence);
    }
    throw new UsageProblem(sentence);
  }

  private static Brand browser(String value) {
    choice("browser", value, Brand.names());
    return Brand.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private static boolean flag(String name, String value) {
    return Boolean.parseBoolean(choice(name, value, List.of("true", "false")));
  }

  /** How long the checks of a task wait. */
  Duration limit(Task task) {
    return failing.filter(number -> number == task.number()).map(known -> SHORT).orElse(limit);
  }

  private static Duration limit(String value) {
    if (value.matches("[1-9]\\d?")) {
      return Duration.ofSeconds(Integer.parseInt(value));
    }
    throw new UsageProblem("-Dlimit=" + value + " is no limit: choose 1 to 99 seconds.");
  }
}
