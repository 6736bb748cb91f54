package codelab.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asciidoctor.ast.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A lesson as Asciidoctor made it, before the conventions of the course are applied. */
record Draft(LessonSource source, String title, Map<String, Object> attributes, Element body) {

  Draft(LessonSource source, Document lesson, Element body) {
    this(source, Jsoup.parse(lesson.getDoctitle()).text(), lesson.getAttributes(), body);
  }

  /** The callouts that nobody explains. */
  List<Problem> problems() {
    return listings().stream()
        .flatMap(
            listing ->
                listing.unexplained().stream()
                    .map(complaint -> source.problem(listing.source().start(), complaint)))
        .toList();
  }

  /**
   * Makes the page.
   *
   * @param changes the places on diff pages to which a listing can lead
   */
  Page page(Set<String> changes) {
    listings().forEach(listing -> listing.name(changes));
    return new Page(source.pageName(), title, attributes, BodyPass.toAll(body));
  }

  private List<RenderedListing> listings() {
    return RenderedListing.in(source, body);
  }
}
