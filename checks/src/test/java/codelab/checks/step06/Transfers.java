package codelab.checks.step06;

import java.util.List;

/**
 * What is on its way to or from a page, or was.
 *
 * @param all newest first
 */
record Transfers(List<Transfer> all) {
  /**
   * A row of {@code #transfers}.
   *
   * @param direction {@code out} or {@code in}
   * @param state its {@code data-state}
   * @param text what a person reads
   * @param moved how many bytes, as the progress bar shows it
   */
  record Transfer(String direction, String state, String text, double moved) {
    @Override
    public String toString() {
      return "\"%s\" (%s)".formatted(text.lines().findFirst().orElse(""), state);
    }
  }

  /** Whether the newest one has come to this state. */
  boolean newestIs(String state) {
    return !all.isEmpty() && all.get(0).state().equals(state);
  }

  /** Whether the newest one with this name has come to this state. */
  boolean isOver(String name, String state) {
    return all.stream()
        .filter(transfer -> transfer.text().contains(name))
        .findFirst()
        .filter(transfer -> transfer.state().equals(state))
        .isPresent();
  }

  @Override
  public String toString() {
    return all.isEmpty()
        ? "#transfers has no li[data-state]"
        : "first in #transfers: " + all.get(0);
  }
}
