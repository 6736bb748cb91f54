package codelab.checks.report;

import codelab.checks.explain.Finding;
import java.time.Duration;
import java.util.Optional;

/**
 * How one task ended.
 *
 * @param number the task's number in the lesson
 * @param title its heading
 * @param run whether it was checked at all
 * @param finding what is wrong; empty when nothing is
 * @param took how long the check took
 * @param snapshot the page at the end, when there was one
 */
public record TaskResult(
    int number,
    String title,
    boolean run,
    Optional<Finding> finding,
    Duration took,
    Optional<Snapshot> snapshot) {

  public static TaskResult notRun(int number, String title) {
    return new TaskResult(number, title, false, Optional.empty(), Duration.ZERO, Optional.empty());
  }

  /** Answers {@code ok}, {@code FAIL} or {@code -}. */
  public String mark() {
    if (!run) {
      return "-";
    }
    return finding.isEmpty() ? "ok" : "FAIL";
  }
}
