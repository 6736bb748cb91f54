package codelab.docs;

import java.util.List;
import java.util.stream.Stream;

/** Finds what Asciidoctor does not mind and the course does. */
final class Lint {

  private static final List<Rule> RULES =
      List.of(
          new IncludedCode(),
          new FewCallouts(),
          new DescribedDiagrams(),
          new DescribedPictures(),
          new ExplainedQuizzes(),
          new KnownStyles(),
          new LiteralCode(),
          new NamedHeadings(),
          new NoHedging(),
          new OneSentencePerLine());

  private final Course course;

  Lint(Course course) {
    this.course = course;
  }

  List<Problem> problems() {
    List<LessonSource> lessons =
        course.lessonFiles().stream().map(file -> LessonSource.read(course, file)).toList();
    Stream<Problem> inLessons =
        lessons.stream().flatMap(lesson -> RULES.stream().flatMap(rule -> rule.check(lesson)));
    return Stream.concat(inLessons, new UsedTags(course, lessons).unused().stream()).toList();
  }
}
