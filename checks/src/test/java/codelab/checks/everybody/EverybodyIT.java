package codelab.checks.everybody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.FinishedStep;
import codelab.checks.browser.Page;
import codelab.checks.explain.Finding;
import codelab.checks.explain.TaskFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks find what keeps people out, each in the colours in which it is. */
class EverybodyIT extends FinishedStep {
  private static final String STYLE =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(arguments[0]);
      document.adoptedStyleSheets.push(sheet);
      """;

  EverybodyIT() {
    super("step01-getusermedia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textThatCannotBeReadIsFound(String scheme) {
    Page page = page("").load();
    String grey = "p { color: #777; background: #888 }";
    page.front()
        .executeScript(STYLE, "@media (prefers-color-scheme: %s) { %s }".formatted(scheme, grey));
    TaskFailure failure =
        assertThrows(TaskFailure.class, () -> new Everybody(lab, page).isWellMade());
    Finding finding = failure.finding();
    assertEquals("axe finds nothing in " + scheme + " colours", finding.expected());
    assertTrue(finding.saw().contains("color-contrast"), finding::saw);
  }
}
