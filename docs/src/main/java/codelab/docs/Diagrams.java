package codelab.docs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** PlantUML's picture takes the colours of the theme, has a name, and no styles of its own. */
final class Diagrams implements BodyPass {

  private static final Map<String, String> COLOURS =
      Map.of(
          "#000000", "ink",
          "#181818", "ink",
          "#222222", "ink",
          "#E2E2F0", "box",
          "#F1F1F1", "box",
          "#FEFFDD", "note",
          "#EEEEEE", "paper",
          "#FFFFFF", "paper",
          "none", "none");
  private static final List<String> NOT_HTML =
      List.of("contentstyletype", "preserveaspectratio", "version", "zoomandpan", "xmlns:xlink");

  @Override
  public void change(Element body) {
    for (Element block : body.select(".imageblock:has(svg)")) {
      Element title = block.expectFirst("> .title");
      theme(block.expectFirst("svg"), title.text());
      Element figure = new Element("figure").addClass("diagram");
      figure.appendElement("figcaption").html(title.html());
      figure.appendChild(block.expectFirst("> .content").attr("tabindex", "0"));
      Element words = block.nextElementSibling();
      if (words != null && words.hasClass("words")) {
        figure.appendChild(words);
      }
      block.replaceWith(figure);
    }
  }

  private static void theme(Element svg, String name) {
    svg.select("title, defs").remove();
    svg.select("[id]").removeAttr("id");
    svg.select("[class]").removeAttr("class");
    svg.getAllElements().forEach(Diagrams::dropData);
    svg.select("[style]").forEach(Diagrams::spread);
    svg.getAllElements()
        .forEach(shape -> List.of("fill", "stroke").forEach(a -> recolour(shape, a)));
    svg.attr("role", "img").attr("aria-label", name);
  }

  private static void dropData(Element shape) {
    shape.attributes().asList().stream()
        .map(Attribute::getKey)
        .filter(key -> key.startsWith("data-") || isNotHtml(key))
        .toList()
        .forEach(shape::removeAttr);
  }

  private static boolean isNotHtml(String key) {
    return key.equals("xmlns") || NOT_HTML.contains(key.toLowerCase(Locale.ROOT));
  }

  /** The content security policy forbids style attributes, not what they say. */
  private static void spread(Element shape) {
    for (String declaration : shape.attr("style").split(";")) {
      String[] parts = declaration.split(":");
      shape.attr(parts[0].strip(), parts[1].strip());
    }
    shape.removeAttr("style");
  }

  private static void recolour(Element shape, String attribute) {
    String colour = COLOURS.get(shape.attr(attribute));
    if (colour != null) {
      shape.removeAttr(attribute).addClass(attribute + "-" + colour);
    }
  }
}
