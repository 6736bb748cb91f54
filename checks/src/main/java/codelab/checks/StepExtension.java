package codelab.checks;

import codelab.checks.explain.Rule;
import codelab.checks.report.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs a class of checks as a step of the course: JUnit's callbacks, told to a {@link StepRun}. */
final class StepExtension
    implements ExecutionCondition,
        BeforeAllCallback,
        BeforeEachCallback,
        ParameterResolver,
        TestExecutionExceptionHandler,
        AfterEachCallback,
        AfterAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(StepExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return context.getTestMethod().isPresent() ? needsTasksBefore(context) : isChosen(context);
  }

  /** A problem with the options stops the first step that hears of it, and is told once. */
  private static ConditionEvaluationResult isChosen(ExtensionContext context) {
    boolean chosen;
    try {
      chosen = options(context).step().map(step(context).number()::equals).orElse(true);
    } catch (UsageProblem problem) {
      chosen = isFirst(context);
    }
    return chosen
        ? ConditionEvaluationResult.enabled("this step is checked")
        : ConditionEvaluationResult.disabled("another step is checked");
  }

  private static boolean isFirst(ExtensionContext context) {
    String here = context.getUniqueId();
    return rootStore(context).computeIfAbsent("first", key -> here, String.class).equals(here);
  }

  private static ConditionEvaluationResult needsTasksBefore(ExtensionContext context) {
    StepRun run = run(context);
    if (run.result().failed().isEmpty()) {
      return ConditionEvaluationResult.enabled("");
    }
    run.skip(task(context));
    return ConditionEvaluationResult.disabled("needs task " + run.result().failed().getAsInt());
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Options options = options(context);
    Step step = step(context);
    List<Rule> rules = ReflectionSupport.newInstance(step.rules()).get();
    Target target = Target.open(options, Course.here(), step.number());
    store(context).put(StepRun.class, new StepRun(step, rules, options, target, browsers(context)));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    run(context).begin();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Lab.class;
  }

  @Override
  public Lab resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return run(context).lab();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown) {
    throw run(context).failed(task(context), thrown);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isEmpty()) {
      run(context).done(task(context));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Optional.ofNullable(run(context)).ifPresent(run -> report(context).add(run.result()));
  }

  private static Options options(ExtensionContext context) {
    return Options.from(context::getConfigurationParameter, Course.here());
  }

  private static StepRun run(ExtensionContext context) {
    return store(context).get(StepRun.class, StepRun.class);
  }

  private static Report report(ExtensionContext context) {
    return rootStore(context)
        .computeIfAbsent(Report.class, key -> new Report(options(context).report()), Report.class);
  }

  /** Browsers outlive a run, because starting them is slow and every page gets its own tab. */
  private static Browsers browsers(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .computeIfAbsent(Browsers.class, key -> new Browsers(), Browsers.class);
  }

  private static Store rootStore(ExtensionContext context) {
    return context.getStore(StoreScope.EXECUTION_REQUEST, NAMESPACE);
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  private static Step step(ExtensionContext context) {
    return context.getRequiredTestClass().getAnnotation(Step.class);
  }

  private static Task task(ExtensionContext context) {
    return context.getRequiredTestMethod().getAnnotation(Task.class);
  }
}
