package codelab.checks.browser;

import java.util.List;

/**
 * What a page should have and has not.
 *
 * @param what says in whose place something is missing
 * @param names what is missing
 */
public record Missing(String what, List<String> names) {
  public boolean nothing() {
    return names.isEmpty();
  }

  @Override
  public String toString() {
    return what + " " + String.join(", ", names);
  }
}
