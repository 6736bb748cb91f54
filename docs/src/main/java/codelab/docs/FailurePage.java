package codelab.docs;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the reader sees while the lessons cannot be built; it reloads itself until they can. */
final class FailurePage {

  private FailurePage() {}

  static String of(String message) {
    Document page = Document.createShell("");
    page.title("The lessons cannot be built");
    page.expectFirst("html").attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("http-equiv", "refresh").attr("content", "2");
    head.appendElement("link").attr("rel", "stylesheet").attr("href", "/course/course.css");
    head.appendElement("script").attr("src", "/course/theme.js");
    Element main = page.body().appendElement("main");
    main.appendElement("h1").text("The lessons cannot be built");
    main.appendElement("pre").attr("tabindex", "0").text(message);
    main.appendElement("p").text("Mend this and the page comes back by itself.");
    page.outputSettings().prettyPrint(false);
    return "<!doctype html>\n" + page.outerHtml() + "\n";
  }
}
