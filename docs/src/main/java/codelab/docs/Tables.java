package codelab.docs;

import org.jsoup.nodes.Element;

/** A table scrolls in its own box on a narrow screen, and its look is the theme's. */
final class Tables implements BodyPass {

  @Override
  public void change(Element body) {
    body.select("colgroup").remove();
    for (Element table : body.select("table.tableblock")) {
      table.select("[class]").removeAttr("class");
      table.wrap("<div class=\"scroll\" tabindex=\"0\"></div>");
    }
  }
}
