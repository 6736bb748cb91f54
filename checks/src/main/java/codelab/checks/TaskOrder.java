package codelab.checks;

import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs the tasks in the lesson's order. */
final class TaskOrder implements MethodOrderer {
  @Override
  public void orderMethods(MethodOrdererContext context) {
    context.getMethodDescriptors().sort(Comparator.comparing(TaskOrder::number));
  }

  private static int number(MethodDescriptor method) {
    return method.findAnnotation(Task.class).orElseThrow().number();
  }
}
