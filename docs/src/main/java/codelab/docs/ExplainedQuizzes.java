package codelab.docs;

import codelab.docs.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quiz asks something, has a right choice, and explains every choice. */
final class ExplainedQuizzes implements Rule {

  private static final Pattern CHOICE = Pattern.compile("\\[[ x]] .+?::(\\s.*)?");

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return IntStream.range(0, lesson.lines().size())
        .filter(index -> lesson.lines().get(index).text().equals("[.quiz]"))
        .boxed()
        .flatMap(index -> checkQuiz(lesson, index).stream());
  }

  private static List<Problem> checkQuiz(LessonSource lesson, int start) {
    Line quiz = lesson.lines().get(start);
    List<Line> block = lesson.lines().subList(start + 1, lesson.lines().size());
    List<Line> body = block.stream().takeWhile(line -> !line.is(Kind.BLANK)).toList();
    List<Line> choices = body.stream().filter(ExplainedQuizzes::isChoice).toList();
    List<Problem> problems = new ArrayList<>();
    if (body.stream().noneMatch(line -> line.is(Kind.TITLE))) {
      problems.add(lesson.problem(quiz, "A quiz needs a question: a title line below [.quiz]."));
    }
    if (choices.size() < 2) {
      problems.add(lesson.problem(quiz, "A quiz needs two choices or more: [ ] Choice.:: Why."));
    }
    if (choices.stream().noneMatch(choice -> choice.text().startsWith("[x]"))) {
      problems.add(lesson.problem(quiz, "A quiz needs a right choice: [x] Choice.:: Why."));
    }
    choices.stream()
        .filter(choice -> !isExplained(body, choice))
        .map(choice -> lesson.problem(choice, "Explain this choice, after its ::"))
        .forEach(problems::add);
    return problems;
  }

  private static boolean isChoice(Line line) {
    return CHOICE.matcher(line.text()).matches();
  }

  private static boolean isExplained(List<Line> body, Line choice) {
    int next = body.indexOf(choice) + 1;
    return !choice.text().endsWith("::") || next < body.size() && !isChoice(body.get(next));
  }
}
