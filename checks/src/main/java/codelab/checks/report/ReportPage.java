package codelab.checks.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page in the course's look. Built as a tree, so that nothing a page said becomes markup. */
final class ReportPage {
  private final Document document = Document.createShell("");
  private final Element main;

  ReportPage(String title) {
    document.prependChild(new DocumentType("html", "", ""));
    document.selectFirst("html").attr("lang", "en");
    Element head = document.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    document.title(title);
    head.appendElement("link").attr("rel", "stylesheet").attr("href", "course/course.css");
    head.appendElement("script").attr("src", "course/theme.js");
    main = document.body().appendElement("main");
    main.appendElement("h1").text(title);
  }

  Element main() {
    return main;
  }

  /** Appends a table with a caption and a row of headings; answers where its rows go. */
  static Element table(Element parent, String caption, String... headings) {
    Element scroll = parent.appendElement("div").addClass("scroll").attr("tabindex", "0");
    Element table = scroll.appendElement("table");
    table.appendElement("caption").text(caption);
    Element row = table.appendElement("thead").appendElement("tr");
    for (String heading : headings) {
      row.appendElement("th").attr("scope", "col").text(heading);
    }
    return table.appendElement("tbody");
  }

  static void row(Element body, Object... cells) {
    Element row = body.appendElement("tr");
    for (Object cell : cells) {
      row.appendElement("td").text(String.valueOf(cell));
    }
  }

  String html() {
    document.outputSettings().prettyPrint(false);
    return document.outerHtml() + "\n";
  }
}
