package codelab.checks.meta;

import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.Course;
import codelab.checks.Step;
import codelab.checks.Task;
import codelab.checks.explain.EveryStep;
import codelab.checks.explain.Rule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** The checks speak in the words of the lessons, and lead to headings that are there. */
class LessonsTest {
  static List<Class<?>> steps() {
    return ReflectionSupport.findAllClassesInPackage(
        "codelab.checks", type -> type.isAnnotationPresent(Step.class), name -> true);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void everyTaskIsAHeadingOfTheLesson(Class<?> checks) throws IOException {
    String lesson = lesson(checks);
    for (Method method : checks.getDeclaredMethods()) {
      Task task = method.getAnnotation(Task.class);
      if (task != null) {
        String heading = "[#%s]\n== %d. %s\n".formatted(task.read(), task.number(), task.title());
        assertTrue(lesson.contains(heading), () -> "the lesson has no heading " + heading);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void everyRuleLeadsToAHeadingOfTheLesson(Class<?> checks) throws IOException {
    String lesson = lesson(checks);
    List<Rule> rules =
        new ArrayList<>(
            ReflectionSupport.newInstance(checks.getAnnotation(Step.class).rules()).get());
    rules.addAll(EveryStep.RULES);
    Stream<String> headings = rules.stream().map(Rule::read).filter(read -> !read.isEmpty());
    assertTrue(
        headings.allMatch(heading -> lesson.contains("[#" + heading + "]\n")),
        "a rule leads to a heading that the lesson does not have");
  }

  private static String lesson(Class<?> checks) throws IOException {
    String number = checks.getAnnotation(Step.class).number();
    return Files.readString(Course.here().root().resolve("docs/lessons/step" + number + ".adoc"));
  }
}
