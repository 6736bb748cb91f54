package codelab.checks;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows steps and tasks under the names they have in the lessons. */
final class TaskNames extends DisplayNameGenerator.Standard {
  @Override
  public String generateDisplayNameForClass(Class<?> checks) {
    Step step = checks.getAnnotation(Step.class);
    return "Step " + step.number() + " - " + step.name();
  }

  @Override
  public String generateDisplayNameForMethod(
      List<Class<?>> enclosing, Class<?> checks, Method method) {
    Task task = method.getAnnotation(Task.class);
    return task.number() + ". " + task.title();
  }
}
