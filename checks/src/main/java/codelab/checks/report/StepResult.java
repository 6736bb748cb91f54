package codelab.checks.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How one step's tasks ended.
 *
 * @param number two digits
 * @param name the step's name
 * @param address where its page was
 * @param label which server that was
 * @param tasks the results so far, in order; grows while the checks run
 */
public record StepResult(
    String number, String name, String address, String label, List<TaskResult> tasks) {

  public static StepResult of(String number, String name, String address, String label) {
    return new StepResult(number, name, address, label, new ArrayList<>());
  }

  /** Answers the number of the task that failed. */
  public OptionalInt failed() {
    return tasks.stream()
        .filter(task -> task.finding().isPresent())
        .mapToInt(TaskResult::number)
        .findFirst();
  }

  /** Answers how long all checks of the step took. */
  public Duration took() {
    return tasks.stream().map(TaskResult::took).reduce(Duration.ZERO, Duration::plus);
  }
}
