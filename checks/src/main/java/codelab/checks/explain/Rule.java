package codelab.checks.explain;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One row of a step's table of mistakes: when the evidence looks so, say this.
 *
 * @param fits whether the evidence shows this mistake
 * @param saw what the page did, in words
 * @param usually the cause and the cure
 * @param read the lesson's heading that explains it; empty: the failed task's
 */
public record Rule(
    Predicate<Evidence> fits, Function<Evidence, String> saw, String usually, String read) {

  /** Starts a rule for one task. */
  public static Rule inTask(int task, Predicate<Evidence> fits) {
    return when(evidence -> evidence.task() == task && fits.test(evidence));
  }

  /** Starts a rule for every task. */
  public static Rule when(Predicate<Evidence> fits) {
    return new Rule(fits, Evidence::seen, "", "");
  }

  public Rule saw(String sentence) {
    return saw(evidence -> sentence);
  }

  public Rule saw(Function<Evidence, String> sentence) {
    return new Rule(fits, sentence, usually, read);
  }

  public Rule usually(String sentence) {
    return new Rule(fits, saw, sentence, read);
  }

  public Rule read(String heading) {
    return new Rule(fits, saw, usually, heading);
  }
}
