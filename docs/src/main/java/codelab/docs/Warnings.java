package codelab.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Keeps what Asciidoctor complains about, as problems with a place. */
final class Warnings implements LogHandler {

  private static final Pattern MISSING_ATTRIBUTE = Pattern.compile("missing attribute: (\\S+)");

  private final Course course;
  private final List<Problem> problems = new ArrayList<>();
  private LessonSource lesson;

  Warnings(Course course) {
    this.course = course;
  }

  /** Says which lesson the next complaints are about: Asciidoctor does not always tell. */
  void about(LessonSource next) {
    lesson = next;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  @Override
  public void log(LogRecord complaint) {
    if (complaint.getSeverity().compareTo(Severity.WARN) >= 0) {
      problems.add(problem(complaint.getMessage(), complaint.getCursor()));
    }
  }

  private Problem problem(String message, Cursor cursor) {
    if (cursor != null && cursor.getFile() != null) {
      String file = course.nameOf(Path.of(cursor.getFile()).normalize());
      return new Problem(file, cursor.getLineNumber(), message);
    }
    int line = cursor == null ? lineOfMissingAttribute(message) : cursor.getLineNumber();
    return new Problem(lesson.name(), line, message);
  }

  private int lineOfMissingAttribute(String message) {
    Matcher attribute = MISSING_ATTRIBUTE.matcher(message);
    if (!attribute.find()) {
      return 1;
    }
    return lesson.lines().stream()
        .filter(line -> line.text().contains("{" + attribute.group(1) + "}"))
        .findFirst()
        .map(Line::number)
        .orElse(1);
  }
}
