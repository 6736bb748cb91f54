package codelab.checks.step05;

import codelab.checks.explain.Rule;
import java.util.List;
import java.util.function.Supplier;

/** The mistakes people make in step 05, task by task, the most telling first. */
public final class Step05Rules implements Supplier<List<Rule>> {
  @Override
  public List<Rule> get() {
    return List.of();
  }
}
