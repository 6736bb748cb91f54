package codelab.checks.step06;

import codelab.checks.explain.Rule;
import java.util.List;
import java.util.function.Supplier;

/** The mistakes people make in step 06, task by task, the most telling first. */
public final class Step06Rules implements Supplier<List<Rule>> {

  @Override
  public List<Rule> get() {
    return List.of();
  }
}
