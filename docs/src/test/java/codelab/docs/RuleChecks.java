package codelab.docs;

import java.util.List;

/** Lets tests of rules read as: this rule, on this text, complains like this. */
final class RuleChecks {

  private RuleChecks() {}

  /** The complaints as {@code line: sentence}. */
  static List<String> complaints(Rule rule, String text) {
    return rule.check(LessonSource.of("lesson.adoc", text.lines().toList()))
        .map(problem -> problem.line() + ": " + problem.sentence())
        .toList();
  }
}
