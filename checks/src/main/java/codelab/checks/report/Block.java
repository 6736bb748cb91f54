package codelab.checks.report;

import codelab.checks.explain.Finding;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The text that the checks print while they run. */
public final class Block {
  private Block() {}

  public static String header(StepResult step) {
    String address = step.address().replaceFirst("/$", "");
    return "Step %s - %s - %s (%s)".formatted(step.number(), step.name(), address, step.label());
  }

  /**
   * Answers the lines of one task.
   *
   * @param failed the task that failed, which a task that was not run needs
   */
  public static String task(TaskResult task, OptionalInt failed) {
    String line = "  %-4s  %-2d ".formatted(task.mark(), task.number());
    if (!task.run()) {
      return line + "%-44s (not run: needs %d)".formatted(task.title(), failed.getAsInt());
    }
    return line + task.title() + task.finding().map(Block::explanation).orElse("");
  }

  /** Answers the whole block of a step. */
  public static String of(StepResult step) {
    List<String> lines = step.tasks().stream().map(task -> task(task, step.failed())).toList();
    return header(step) + "\n" + String.join("\n", lines);
  }

  private static String explanation(Finding finding) {
    return line("expected", finding.expected())
        + line("saw", finding.saw())
        + finding.usually().map(sentence -> line("usually", sentence)).orElse("")
        + line("read", finding.read());
  }

  private static String line(String label, String text) {
    String oneLine = text.lines().map(String::strip).collect(Collectors.joining(" "));
    return "\n           %-8s  %s".formatted(label, oneLine);
  }
}
