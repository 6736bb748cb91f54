package codelab.checks.everybody;

import codelab.checks.browser.Page;
import codelab.checks.browser.Scripts;
import java.util.List;

/** Looks for what keeps people with disabilities out. */
public final class Axe {
  private static final String LIBRARY = Scripts.read("/axe.min.js");

  /** To tell of what passes, too, takes axe as long again. */
  private static final String VIOLATIONS =
      """
      return axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
        violations.map(({ help, id, nodes }) => `${help} (${id}) at ${nodes[0].html}`));
      """;

  private Axe() {}

  /** Answers axe's findings, each as a sentence with the element it is about. */
  public static List<String> violations(Page page) {
    Object sentences = page.front().executeScript(LIBRARY + VIOLATIONS);
    return ((List<?>) sentences).stream().map(String::valueOf).toList();
  }
}
