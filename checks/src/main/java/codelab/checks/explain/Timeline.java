package codelab.checks.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the recorder wrote down, in order.
 *
 * @param entries oldest first
 */
public record Timeline(List<Entry> entries) {
  public Stream<Entry> all(String what, String outcome) {
    return entries.stream().filter(entry -> entry.is(what, outcome));
  }

  public boolean has(String what, String outcome) {
    return all(what, outcome).findAny().isPresent();
  }

  public Optional<Entry> last(String what, String outcome) {
    return all(what, outcome).reduce((earlier, later) -> later);
  }
}
