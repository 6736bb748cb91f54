package codelab.checks.step01;

import codelab.checks.explain.Rule;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The mistakes people make in step 01, task by task, the most telling first. */
public final class Step01Rules implements Supplier<List<Rule>> {
  @Override
  public List<Rule> get() {
    return Stream.of(
            CameraRules.VIDEO,
            CameraRules.CAMERA,
            CameraRules.SIZE,
            StopRules.STOP,
            StopRules.ERRORS)
        .flatMap(List::stream)
        .toList();
  }
}
