package codelab.checks;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Runs a class of checks as a step of the course: JUnit's callbacks, in the course's terms. */
final class StepExtension
    implements ExecutionCondition,
        BeforeAllCallback,
        BeforeEachCallback,
        ParameterResolver,
        TestExecutionExceptionHandler,
        AfterEachCallback,
        AfterAllCallback {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    StepContext here = new StepContext(context);
    return context.getTestMethod().isPresent() ? needsTasksBefore(here) : isChosen(here);
  }

  private static ConditionEvaluationResult isChosen(StepContext here) {
    return here.isChosen()
        ? ConditionEvaluationResult.enabled("this step is checked")
        : ConditionEvaluationResult.disabled("another step is checked");
  }

  private static ConditionEvaluationResult needsTasksBefore(StepContext here) {
    if (here.run().result().failed().isEmpty()) {
      return ConditionEvaluationResult.enabled("all tasks before are done");
    }
    here.run().skip(here.task());
    return ConditionEvaluationResult.disabled("a task before is not done");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    new StepContext(context).begin();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    StepContext here = new StepContext(context);
    here.run().begin(here.task());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Lab.class;
  }

  @Override
  public Lab resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new StepContext(context).run().lab();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown) {
    StepContext here = new StepContext(context);
    throw here.run().failed(here.task(), thrown);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isEmpty()) {
      StepContext here = new StepContext(context);
      here.run().done(here.task());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    new StepContext(context).end();
  }
}
