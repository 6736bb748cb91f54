package codelab.checks.explain;

import java.util.Optional;

/**
 * What a failed check says.
 *
 * @param expected what the lesson's task asks for
 * @param saw what the page did instead
 * @param usually what it is most of the time, and what to do; empty when no rule knows
 * @param read where the lesson explains it, for example {@code step01.html#camera}
 */
public record Finding(String expected, String saw, Optional<String> usually, String read) {
  public static Finding of(String expected, String saw) {
    return new Finding(expected, saw, Optional.empty(), "");
  }

  /** Answers the same finding, explained. */
  public Finding with(String newSaw, String newUsually, String newRead) {
    return new Finding(expected, newSaw, Optional.of(newUsually), newRead);
  }

  public Finding readAt(String newRead) {
    return new Finding(expected, saw, usually, newRead);
  }
}
