package codelab.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.jsoup.Jsoup;

/** Converts lessons. Starting Asciidoctor takes seconds: it starts once, when it is needed. */
final class Asciidoc implements AutoCloseable {

  // Held here, because a logger that nobody holds forgets its level. Warnings reports instead.
  private static final Logger LOGGER = Logger.getLogger("asciidoctor");

  private Asciidoctor asciidoctor;

  /** Converts all lessons, or throws with everything that is wrong in any of them. */
  List<Draft> convert(Course course) {
    start();
    Warnings warnings = new Warnings(course);
    asciidoctor.registerLogHandler(warnings);
    try {
      List<Draft> drafts = new ArrayList<>();
      for (Path file : course.lessonFiles()) {
        LessonSource source = LessonSource.read(course, file);
        warnings.about(source);
        Document lesson = asciidoctor.loadFile(file.toFile(), options(course));
        drafts.add(new Draft(source, lesson, Jsoup.parseBodyFragment(lesson.convert()).body()));
      }
      SiteFailure.throwIfAny(warnings.problems());
      return drafts;
    } finally {
      asciidoctor.unregisterLogHandler(warnings);
    }
  }

  private void start() {
    if (asciidoctor == null) {
      LOGGER.setLevel(Level.OFF);
      asciidoctor = Asciidoctor.Factory.create();
      asciidoctor.requireLibrary("asciidoctor-diagram");
    }
  }

  private static Options options(Course course) {
    return Options.builder()
        .safe(SafeMode.UNSAFE)
        .standalone(false)
        .attributes(attributes(course))
        .build();
  }

  private static Attributes attributes(Course course) {
    var attributes =
        Attributes.builder()
            .attribute("attribute-missing", "warn")
            .attribute("source-highlighter", "rouge")
            .attribute("rouge-css", "class")
            .attribute("imagesdir", "images")
            .attribute("diagram-cachedir", text(course.diagrams()))
            .attribute("imagesoutdir", text(course.diagrams()))
            .attribute("plantuml-format", "svg")
            .attribute("diagram-svg-type", "inline")
            .attribute("sectids!", "")
            .attribute("figure-caption!", "")
            .attribute("example-caption!", "")
            .attribute("table-caption!", "")
            .attribute("skeleton", text(course.skeleton()))
            .attribute("furniture", text(course.furniture()));
    for (Step step : course.steps()) {
      attributes.attribute("step" + step.number(), text(step.folder()));
    }
    return attributes.build();
  }

  /** A path as Asciidoctor takes it on every system. */
  private static String text(Path path) {
    return path.toString().replace('\\', '/');
  }

  @Override
  public void close() {
    if (asciidoctor != null) {
      asciidoctor.close();
    }
  }
}
