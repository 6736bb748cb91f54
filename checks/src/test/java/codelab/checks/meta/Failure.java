package codelab.checks.meta;

import codelab.checks.explain.Finding;
import codelab.checks.explain.TaskFailure;

/**
 * A task that was not done.
 *
 * @param task its number and title
 * @param finding what the check says about it
 */
public record Failure(String task, Finding finding) {

  static Failure of(String task, Throwable thrown) {
    if (thrown instanceof TaskFailure failure) {
      return new Failure(task, failure.finding());
    }
    throw new AssertionError("The checks themselves failed at " + task, thrown);
  }

  boolean names(Mistake mistake) {
    return task.startsWith(mistake.task() + ". ")
        && (finding.saw() + " " + finding.usually().orElse("")).contains(mistake.expect());
  }
}
