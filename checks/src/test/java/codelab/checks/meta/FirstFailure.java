package codelab.checks.meta;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Remembers the first test that failed. */
final class FirstFailure implements TestExecutionListener {
  private String task;
  private Throwable thrown;

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (thrown == null && result.getThrowable().isPresent()) {
      task = test.getDisplayName();
      thrown = result.getThrowable().get();
    }
  }

  Optional<Failure> failure() {
    return Optional.ofNullable(thrown).map(cause -> Failure.of(task, cause));
  }
}
