package codelab.docs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A listing as its author wrote it, beside what Asciidoctor made of it. */
record RenderedListing(Listing source, Element block) {

  private static final Pattern INCLUDE =
      Pattern.compile("include::(?:\\{step(\\d\\d)}/src/main/\\w+/)?(.*?([^/]+))\\[.*");

  /** Asciidoctor keeps the order, but inside lists it forgets from which file a line came. */
  static List<RenderedListing> in(LessonSource lesson, Element body) {
    Elements blocks = body.select(".listingblock, .literalblock");
    List<Listing> sources =
        lesson.listings().stream().filter(listing -> !listing.is("plantuml")).toList();
    if (sources.size() != blocks.size()) {
      throw new SiteFailure(
          "%s:1: Listings written: %d, shown: %d; look for an indented line or a lost delimiter."
              .formatted(lesson.name(), sources.size(), blocks.size()));
    }
    return IntStream.range(0, blocks.size())
        .mapToObj(index -> new RenderedListing(sources.get(index), blocks.get(index)))
        .toList();
  }

  /** Names an included listing after its file, and leads to the file's changes if there are any. */
  void name(Set<String> changes) {
    include().ifPresent(include -> name(include, changes));
  }

  /** The complaint about a listing that has more callouts than explanations. */
  Optional<String> unexplained() {
    long callouts = block.select("b.conum").stream().map(Element::text).distinct().count();
    if (callouts <= source.callouts()) {
      return Optional.empty();
    }
    return Optional.of(
        "Callouts in this listing: %d, explanations below it: %d."
            .formatted(callouts, source.callouts()));
  }

  private void name(Matcher include, Set<String> changes) {
    if (source.hasTitle()) {
      return;
    }
    Element title = block.prependElement("div").addClass("title").text(include.group(3));
    String change = change(include.group(1), include.group(2));
    if (changes.contains(change)) {
      title.appendText(" ").appendElement("a").attr("href", change).text("in the diff");
    }
  }

  private static String change(String step, String file) {
    return step == null ? "" : Step.diffPage(step) + ".html#" + FileDiff.idOf(file);
  }

  private Optional<Matcher> include() {
    return source.content().stream()
        .map(line -> INCLUDE.matcher(line.text()))
        .filter(Matcher::matches)
        .findFirst();
  }
}
