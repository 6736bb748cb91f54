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
      const runOnly = arguments.length > 0 ? [...arguments] : undefined;
      return axe.run({ resultTypes: ["violations"], runOnly }).then(({ violations }) =>
        violations.map(({ help, id, nodes }) => `${help} (${id}) at ${nodes[0].html}`));
      """;

  /** All of its rules about what changes between light and dark. */
  private static final Object[] COLOURS = {"color-contrast", "link-in-text-block"};

  private Axe() {}

  /** Answers axe's findings, each as a sentence with the element it is about. */
  public static List<String> violations(Page page) {
    return find(page);
  }

  /** The same, of colours alone. */
  public static List<String> violationsOfColours(Page page) {
    return find(page, COLOURS);
  }

  private static List<String> find(Page page, Object... rules) {
    Object sentences = page.front().executeScript(LIBRARY + VIOLATIONS, rules);
    return ((List<?>) sentences).stream().map(String::valueOf).toList();
  }
}
