package codelab.checks.browser;

import java.util.Set;

/**
 * What the page's status line says.
 *
 * @param present whether the page has an element {@code #status}
 * @param state its {@code data-state}, empty without one
 * @param error its {@code data-error}, empty without one
 * @param text the sentence a person sees, empty when it is not visible
 */
public record Status(boolean present, String state, String error, String text) {
  /** A cause and what to do about it do not fit into fewer. */
  private static final int FEWEST_WORDS = 6;

  public boolean is(String expected) {
    return state.equals(expected);
  }

  /** The page is in the state error, names the error and says more about it than its name. */
  public boolean explains(Set<String> errors) {
    int words = text.replace(error, "").strip().split("\\s+").length;
    return is("error") && errors.contains(error) && words >= FEWEST_WORDS;
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
