package codelab.docs;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks the built site: what leads somewhere arrives, and what a page needs is in the site. */
class SiteStructureIT {

  @TestFactory
  Stream<DynamicTest> everyLinkArrives() {
    return BuiltSite.onEveryPage(
        page ->
            BuiltSite.parse(page).select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.matches("https?://.*|mailto:.*"))
                .filter(href -> !arrives(page, href))
                .map(href -> href + " leads nowhere")
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> everyIdIsThereOnce() {
    return BuiltSite.onEveryPage(
        page -> {
          List<String> ids = BuiltSite.parse(page).select("[id]").eachAttr("id");
          List<String> seen = new ArrayList<>(ids);
          ids.stream().distinct().forEach(seen::remove);
          return seen.stream().map(id -> "the id " + id + " is there twice").toList();
        });
  }

  @TestFactory
  Stream<DynamicTest> everyFileThatAPageLoadsIsInTheSite() {
    return BuiltSite.onEveryPage(
        page ->
            BuiltSite.parse(page).select("[src], link[href]").stream()
                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                .filter(source -> source.contains(":") || !arrives(page, source))
                .map(source -> source + " is not in the site")
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> everyPictureIsDescribed() {
    return BuiltSite.onEveryPage(
        page ->
            BuiltSite.parse(page)
                .select("main img:not([alt~=.]), svg:not([role=img][aria-label])")
                .stream()
                .map(picture -> picture.cssSelector() + " says nothing to those who cannot see it")
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> headingsSkipNoLevelAndTheFirstIsTheTitle() {
    return BuiltSite.onEveryPage(page -> headingComplaints(BuiltSite.parse(page)));
  }

  @TestFactory
  Stream<DynamicTest> theContentSecurityPolicyFindsNothingToForbid() {
    return BuiltSite.onEveryPage(
        page ->
            BuiltSite.parse(page).select("style, [style], script:not([src]), [^on]").stream()
                .map(element -> "inline, and so forbidden: " + element.outerHtml())
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> diagramsTakeTheirColoursFromTheTheme() {
    return BuiltSite.onEveryPage(
        page ->
            BuiltSite.parse(page).select("svg [fill^=#], svg [stroke^=#]").stream()
                .map(shape -> "a colour that Diagrams.COLOURS does not know: " + shape)
                .toList());
  }

  private static boolean arrives(Path page, String href) {
    URI target = page.toUri().resolve(href);
    Path file = Path.of(URI.create(target.toString().replaceFirst("[#?].*", "")));
    if (!file.startsWith(BuiltSite.ROOT) || !Files.isRegularFile(file)) {
      return false;
    }
    String id = target.getFragment();
    return id == null || BuiltSite.parse(file).getElementById(id) != null;
  }

  private static List<String> headingComplaints(Document page) {
    List<String> complaints = new ArrayList<>();
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.normalName().charAt(1) - '0';
      if (next > level + 1 || next == 1 && level > 0) {
        complaints.add("h%d after h%d: %s".formatted(next, level, heading.text()));
      }
      level = next;
    }
    return level == 0 ? List.of("there is no heading") : complaints;
  }
}
