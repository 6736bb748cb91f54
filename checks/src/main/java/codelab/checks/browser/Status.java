package codelab.checks.browser;

/**
 * What the page's status line says.
 *
 * @param present whether the page has an element {@code #status}
 * @param state its {@code data-state}, empty without one
 * @param error its {@code data-error}, empty without one
 * @param text the sentence a person sees, empty when it is not visible
 */
public record Status(boolean present, String state, String error, String text) {
  public boolean is(String expected) {
    return state.equals(expected);
  }

  @Override
  public String toString() {
    if (!present) {
      return "there is no element with the id status";
    }
    String shownError = error.isEmpty() ? "" : ", data-error=\"" + error + "\"";
    return "#status has data-state=\"%s\"%s and says \"%s\"".formatted(state, shownError, text);
  }
}
