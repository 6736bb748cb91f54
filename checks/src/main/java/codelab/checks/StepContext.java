package codelab.checks;

import codelab.checks.browser.Camera;
import codelab.checks.explain.Rule;
import codelab.checks.report.Report;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What JUnit keeps for a step while its checks run; what it keeps, it closes.
 *
 * @param context JUnit's own
 */
record StepContext(ExtensionContext context) {
  private static final Namespace NAMESPACE = Namespace.create(StepContext.class);

  /** A problem with the options stops the first step that hears of it, and is told once. */
  boolean isChosen() {
    try {
      return options().step().map(step().number()::equals).orElse(true);
    } catch (UsageProblem problem) {
      String here = context.getUniqueId();
      return forAllSteps().computeIfAbsent("first", key -> here, String.class).equals(here);
    }
  }

  /** Opens the browser first: without one, no server needs to be started. */
  void begin() {
    try {
      Options options = options();
      options.talk().progress("Opening a browser ...");
      browsers().with(Camera.of(Lab.CAMERA), options);
      List<Rule> rules = ReflectionSupport.newInstance(step().rules()).get();
      Target target = Target.open(options, Course.here(), step().number());
      forThisStep().put(StepRun.class, new StepRun(step(), rules, options, target, browsers()));
    } catch (UsageProblem problem) {
      System.out.println(problem.getMessage());
      throw problem;
    }
  }

  /** Adds the step to the report, if it came so far. */
  void end() {
    if (run() != null) {
      report().add(run().result());
      if (run().result().failed().isPresent()) {
        options().talk().block("  report    " + options().report().resolve("index.html"));
      }
      options().talk().block("");
    }
  }

  StepRun run() {
    return forThisStep().get(StepRun.class, StepRun.class);
  }

  Task task() {
    return context.getRequiredTestMethod().getAnnotation(Task.class);
  }

  private Step step() {
    return context.getRequiredTestClass().getAnnotation(Step.class);
  }

  private Options options() {
    return Options.from(context::getConfigurationParameter, Course.here());
  }

  private Report report() {
    return forAllSteps()
        .computeIfAbsent(Report.class, key -> new Report(options().report()), Report.class);
  }

  /** Browsers outlive a run, because starting them is slow and every page gets its own tab. */
  private Browsers browsers() {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .computeIfAbsent(Browsers.class, key -> new Browsers(), Browsers.class);
  }

  private Store forAllSteps() {
    return context.getStore(StoreScope.EXECUTION_REQUEST, NAMESPACE);
  }

  private Store forThisStep() {
    return context.getStore(NAMESPACE);
  }
}
