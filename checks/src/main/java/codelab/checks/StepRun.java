package codelab.checks;

import codelab.checks.explain.Evidence;
import codelab.checks.explain.Explanation;
import codelab.checks.explain.Finding;
import codelab.checks.explain.Lesson;
import codelab.checks.explain.Rule;
import codelab.checks.explain.TaskFailure;
import codelab.checks.report.Block;
import codelab.checks.report.Snapshot;
import codelab.checks.report.StepResult;
import codelab.checks.report.TaskResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;

/** One step's tasks while they are checked, one after the other. */
final class StepRun implements AutoCloseable {
  private final Step step;
  private final List<Rule> rules;
  private final Options options;
  private final Target target;
  private final Lab lab;
  private final StepResult result;
  private long taskStart;

  StepRun(Step step, List<Rule> rules, Options options, Target target, Browsers browsers) {
    this.step = step;
    this.rules = rules;
    this.options = options;
    this.target = target;
    this.lab = new Lab(target.address(), options.limit(), camera -> browsers.with(camera, options));
    this.result =
        StepResult.of(step.number(), step.name(), target.address().toString(), target.label());
    options.talk().block(Block.header(result));
  }

  Lab lab() {
    return lab;
  }

  StepResult result() {
    return result;
  }

  void begin(Task task) {
    lab.waitFor(options.limit(task));
    taskStart = System.nanoTime();
  }

  void done(Task task) {
    add(task, Optional.empty());
  }

  /** Answers the failure in the words that explain it. */
  TaskFailure failed(Task task, Throwable thrown) {
    Finding finding = explain(task, thrown);
    add(task, Optional.of(finding));
    if (options.trace()) {
      thrown.printStackTrace(System.out);
    }
    return new TaskFailure(finding);
  }

  void skip(Task task) {
    add(TaskResult.notRun(task.number(), task.title()));
  }

  private void add(Task task, Optional<Finding> finding) {
    Duration took = Duration.ofNanos(System.nanoTime() - taskStart);
    Optional<Snapshot> snapshot = lab.lookedAt().flatMap(Snapshot::of);
    add(new TaskResult(task.number(), task.title(), true, finding, took, snapshot));
  }

  private void add(TaskResult task) {
    result.tasks().add(task);
    options.talk().block(Block.task(task, result.failed()));
  }

  private Finding explain(Task task, Throwable failure) {
    Finding finding = finding(failure);
    Lesson lesson = new Lesson(step.number(), task.read());
    try {
      return lab.lookedAt()
          .map(page -> Evidence.of(task.number(), finding, page))
          .map(evidence -> Explanation.explain(finding, evidence, rules, lesson))
          .orElseGet(() -> finding.readAt(lesson.at("")));
    } catch (WebDriverException pageIsGone) { // then there is no more evidence
      return finding.read().isEmpty() ? finding.readAt(lesson.at("")) : finding;
    }
  }

  private static Finding finding(Throwable failure) {
    if (failure instanceof TaskFailure known) {
      return known.finding();
    }
    if (failure instanceof WebDriverException refusal) {
      return Explanation.of(refusal);
    }
    return Finding.of("the check runs to its end", failure.toString());
  }

  @Override
  public void close() {
    try {
      lab.close();
    } finally {
      target.stop().run();
    }
  }
}
