package codelab.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

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

  /**
   * Converts all lessons, or throws with everything that is wrong in any of them.
   *
   * @param changes the places on diff pages to which a listing can lead
   */
  List<Page> convert(Course course, Set<String> changes) {
    Warnings warnings = new Warnings(course);
    asciidoctor.registerLogHandler(warnings);
    try {
      List<Page> pages = new ArrayList<>();
      for (Path file : course.lessonFiles()) {
        pages.add(convert(course, file, changes, warnings));
      }
      SiteFailure.throwIfAny(warnings.problems());
      return pages;
    } finally {
      asciidoctor.unregisterLogHandler(warnings);
    }
  }

  private Page convert(Course course, Path file, Set<String> changes, Warnings warnings) {
    LessonSource source = LessonSource.read(course, file);
    warnings.about(source);
    Document lesson = asciidoctor.loadFile(file.toFile(), options(course));
    Element body = Jsoup.parseBodyFragment(lesson.convert()).body();
    for (RenderedListing listing : RenderedListing.in(source, body)) {
      listing.name(changes);
      listing
          .unexplained()
          .map(complaint -> source.problem(listing.source().start(), complaint))
          .ifPresent(warnings::add);
    }
    String name = file.getFileName().toString().replace(".adoc", "");
    String title = Jsoup.parse(lesson.getDoctitle()).text();
    return new Page(name, title, lesson.getAttributes(), BodyPass.toAll(body));
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
            .attribute("diagram-cachedir", course.diagrams().toString())
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
