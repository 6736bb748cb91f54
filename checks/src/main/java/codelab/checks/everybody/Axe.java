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
      const [tag] = arguments;
      const runOnly = tag ? [tag] : undefined;
      return axe.run({ resultTypes: ["violations"], runOnly }).then(({ violations }) =>
        violations.map(({ help, id, nodes }) => `${help} (${id}) at ${nodes[0].html}`));
      """;

  private static final String COLOURS = "cat.color";

  private Axe() {}

  /** Answers axe's findings, each as a sentence with the element it is about. */
  public static List<String> violations(Page page) {
    return violations(page, "");
  }

  /** The same, of colours alone: all that changes between light and dark. */
  public static List<String> violationsOfColours(Page page) {
    return violations(page, COLOURS);
  }

  private static List<String> violations(Page page, String tag) {
    Object sentences = page.front().executeScript(LIBRARY + VIOLATIONS, tag);
    return ((List<?>) sentences).stream().map(String::valueOf).toList();
  }
}
