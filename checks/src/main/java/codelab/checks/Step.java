package codelab.checks;

import codelab.checks.explain.Rule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The checks of one step of the course. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StepExtension.class)
@ResourceLock("the report and the browsers of the steps")
@TestMethodOrder(TaskOrder.class)
@DisplayNameGeneration(TaskNames.class)
public @interface Step {
  /** Two digits, as in {@code -Dstep=01}, the module's folder and {@code /health}. */
  String number();

  String name();

  /** What a good instructor says about this step's failures; the first rule that fits is used. */
  Class<? extends Supplier<List<Rule>>> rules();
}
