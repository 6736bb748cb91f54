package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the frame around a page: title, course map, contents, and the way to its neighbours. */
final class PageShell {

  private static final String COURSE = " - WebRTC step by step";

  private final Document shell;
  private final CourseMap map;
  private final List<Page> diffs;

  PageShell(Course course, CourseMap map, List<Page> diffs) {
    try {
      this.shell = Jsoup.parse(Files.readString(course.shell()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.map = map;
    this.diffs = diffs;
  }

  String render(Page page, Edition edition) {
    Document document = shell.clone();
    document.outputSettings().prettyPrint(false);
    document.title(page.name().equals(Page.INDEX) ? page.title() : page.title() + COURSE);
    Element main = document.expectFirst("main");
    if (edition == Edition.INSTRUCTOR) {
      main.appendElement("p").addClass("edition").text("Instructor's edition");
    }
    main.appendElement("h1").text(page.title());
    addDescription(main, page);
    main.appendChildren(edition.bodyOf(page).childNodesCopy());
    main.appendChild(turn(page));
    fillMap(document.expectFirst(".course-map ol"), page);
    fillContents(document.expectFirst(".contents"), main);
    leadToRoot(document, edition);
    return document.outerHtml() + "\n";
  }

  private void addDescription(Element main, Page page) {
    if (!page.description().isEmpty()) {
      main.appendElement("p").addClass("description").text(page.description());
    }
    diffOf(page)
        .ifPresent(
            diff -> link(main.appendElement("p"), diff).text("Every line that this step changes"));
  }

  private Optional<Page> diffOf(Page page) {
    String suffix = "-" + page.name().replace("step", "");
    return diffs.stream()
        .filter(diff -> page.name().startsWith("step") && diff.name().endsWith(suffix))
        .findFirst();
  }

  private void fillMap(Element list, Page current) {
    for (Page page : map.pages()) {
      Element link = link(list.appendElement("li"), page).text(page.navTitle());
      if (page.equals(current)) {
        link.attr("aria-current", "page");
      }
    }
  }

  private static void fillContents(Element contents, Element main) {
    List<Element> headings = main.select("h2[id]");
    if (headings.isEmpty()) {
      contents.remove();
      return;
    }
    Element list = contents.expectFirst("ol");
    for (Element heading : headings) {
      Element link = list.appendElement("li").appendElement("a");
      link.attr("href", "#" + heading.id()).text(heading.text());
    }
  }

  private Element turn(Page page) {
    Element turn = new Element("nav").addClass("turn").attr("aria-label", "Next and previous page");
    map.before(page).ifPresent(before -> turnTo(turn, before, "prev", "Back"));
    map.after(page).ifPresent(after -> turnTo(turn, after, "next", "Next"));
    return turn;
  }

  private static void turnTo(Element turn, Page page, String relation, String label) {
    Element link = link(turn, page).attr("rel", relation);
    link.appendElement("small").text(label);
    link.appendText(page.navTitle());
  }

  private static Element link(Element parent, Page page) {
    return parent.appendElement("a").attr("href", page.fileName());
  }

  /** Both editions share the furniture and the pictures. */
  private static void leadToRoot(Document document, Edition edition) {
    for (String attribute : List.of("href", "src")) {
      for (Element element : document.select("[%s~=^(course|images)/]".formatted(attribute))) {
        element.attr(attribute, edition.toRoot() + element.attr(attribute));
      }
    }
  }
}
