package codelab.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.Jsoup;

/** Converts lessons. One instance serves all of them: starting Asciidoctor takes seconds. */
final class Asciidoc implements AutoCloseable {

  // Held here, because a logger that nobody holds forgets its level. Warnings reports instead.
  private static final Logger LOGGER = Logger.getLogger("asciidoctor");

  private final Asciidoctor asciidoctor;

  Asciidoc() {
    LOGGER.setLevel(Level.OFF);
    asciidoctor = Asciidoctor.Factory.create();
    asciidoctor.requireLibrary("asciidoctor-diagram");
  }

  /** Converts these lessons, or throws with everything that is wrong in any of them. */
  List<Page> convert(Course course, List<Path> lessons) {
    Warnings warnings = new Warnings(course);
    asciidoctor.registerLogHandler(warnings);
    try {
      List<Page> pages = lessons.stream().map(file -> convert(course, file, warnings)).toList();
      SiteFailure.throwIfAny(warnings.problems());
      return pages;
    } finally {
      asciidoctor.unregisterLogHandler(warnings);
    }
  }

  private Page convert(Course course, Path file, Warnings warnings) {
    warnings.about(file);
    Document lesson = asciidoctor.loadFile(file.toFile(), options(course));
    nameListings(course, lesson);
    String body = lesson.convert();
    return new Page(
        file.getFileName().toString().replace(".adoc", ""),
        Jsoup.parse(lesson.getDoctitle()).text(),
        lesson.getAttributes(),
        BodyPass.toAll(Jsoup.parseBodyFragment(body).body()));
  }

  /** A listing without a title is named after the file that it comes from. */
  private static void nameListings(Course course, Document lesson) {
    for (StructuralNode listing : lesson.findBy(Map.of("context", ":listing"))) {
      Cursor source = listing.getSourceLocation();
      if (listing.getTitle() == null && source != null && source.getFile() != null) {
        Path file = Path.of(source.getFile()).normalize();
        if (!file.startsWith(course.lessons())) {
          listing.setTitle(file.getFileName().toString());
        }
      }
    }
  }

  private static Options options(Course course) {
    return Options.builder()
        .safe(SafeMode.UNSAFE)
        .standalone(false)
        .sourcemap(true)
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
            .attribute("imagesoutdir", course.diagrams().toString())
            .attribute("plantuml-format", "svg")
            .attribute("diagram-svg-type", "inline")
            .attribute("sectids!", "")
            .attribute("figure-caption!", "")
            .attribute("example-caption!", "")
            .attribute("table-caption!", "")
            .attribute("skeleton", course.skeleton().toString())
            .attribute("furniture", course.furniture().toString());
    for (Step step : course.steps()) {
      attributes.attribute("step" + step.number(), step.folder().toString());
    }
    return attributes.build();
  }

  @Override
  public void close() {
    asciidoctor.close();
  }
}
