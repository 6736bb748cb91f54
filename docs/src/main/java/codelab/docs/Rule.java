package codelab.docs;

import java.util.stream.Stream;

/** One rule that every lesson keeps. */
interface Rule {

  Stream<Problem> check(LessonSource lesson);
}
