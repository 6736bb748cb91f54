package codelab.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Tests of the course itself: not run for a person who wants to know about one page. */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "step", matches = ".*", disabledReason = "one step is checked")
public @interface WholeCourse {}
