package codelab.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** One task of a lesson, as a check. It runs when all tasks before it are done. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Task {
  int number();

  /** The task's heading in the lesson. */
  String title();

  /** The heading's id in the lesson. */
  String read();
}
