package codelab.checks.everybody;

import codelab.checks.browser.Page;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** Looks for what keeps people with disabilities out. */
public final class Axe {
  private Axe() {}

  /** Answers axe's findings, each as a sentence with the element it is about. */
  public static List<String> violations(Page page) {
    return new AxeBuilder()
        .analyze(page.front()).getViolations().stream().map(Axe::sentence).toList();
  }

  private static String sentence(Rule rule) {
    return "%s (%s) at %s"
        .formatted(rule.getHelp(), rule.getId(), rule.getNodes().get(0).getHtml());
  }
}
