package codelab.checks.explain;

import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;

/** Finds the words for a failure. */
public final class Explanation {
  private Explanation() {}

  /**
   * Answers the finding in the words of the first rule that fits.
   *
   * @param rules the step's own, which come before those of every step
   */
  public static Finding explain(
      Finding finding, Evidence evidence, List<Rule> rules, Lesson lesson) {
    return Stream.concat(rules.stream(), EveryStep.RULES.stream())
        .filter(rule -> rule.fits().test(evidence))
        .findFirst()
        .map(
            rule ->
                finding.with(rule.saw().apply(evidence), rule.usually(), lesson.at(rule.read())))
        .orElseGet(() -> finding.read().isEmpty() ? finding.readAt(lesson.at("")) : finding);
  }

  /** Answers what a browser's refusal means to the person whose page it is. */
  public static Finding of(WebDriverException refusal) {
    String reason = String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    if (reason.contains("ERR_CONNECTION") || reason.contains("connectionFailure")) {
      return Finding.of("the page answers", "nothing answers at its address")
          .with(
              "nothing answers at its address",
              "the server is not running, or runs on another port: start it and use the address it prints",
              "troubleshooting.html#no-answer");
    }
    return Finding.of("the browser can do this with the page", reason);
  }
}
