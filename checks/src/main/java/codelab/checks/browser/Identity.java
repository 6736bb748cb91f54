package codelab.checks.browser;

/**
 * What a page says it is.
 *
 * @param title the document's title
 * @param heading its {@code h1}
 * @param health the step that {@code /health} names; empty when the server has none
 */
public record Identity(String title, String heading, String health) {

  /** A server that names its step is believed; else the title or the heading must name it. */
  public boolean isStep(String number) {
    String inWords = "(?i).*\\bstep 0?" + Integer.parseInt(number) + "\\b.*";
    return health.isEmpty()
        ? title.matches(inWords) || heading.matches(inWords)
        : health.equals(number);
  }

  @Override
  public String toString() {
    return "the page is titled \"%s\", its heading is \"%s\" and %s"
        .formatted(
            title,
            heading,
            health.isEmpty() ? "its server has no /health" : "its server says step " + health);
  }
}
