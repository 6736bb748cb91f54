package codelab.checks.explain;

/**
 * Where a task is explained.
 *
 * @param step two digits
 * @param task the id of the task's heading
 */
public record Lesson(String step, String task) {
  /** Answers the address of a heading; an empty one means the task's own. */
  public String at(String heading) {
    return "step%s.html#%s".formatted(step, heading.isEmpty() ? task : heading);
  }
}
