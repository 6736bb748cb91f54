package codelab.docs;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A listing says what it is, can be scrolled by keyboard, and carries its callouts as numbers. */
final class Listings implements BodyPass {

  private static final Map<String, String> TITLES =
      Map.of(
          "shell", "Terminal",
          "output", "Output",
          "console", "Browser console",
          "then", "Then: do not copy");

  @Override
  public void change(Element body) {
    body.select(".listingblock, .literalblock").forEach(Listings::nameByRole);
    body.select("pre").forEach(listing -> listing.attr("tabindex", "0"));
    body.select("b.conum").forEach(Listings::uncomment);
  }

  private static void nameByRole(Element block) {
    if (block.selectFirst("> .title") == null) {
      TITLES.entrySet().stream()
          .filter(title -> block.hasClass(title.getKey()))
          .forEach(title -> block.prependElement("div").addClass("title").text(title.getValue()));
    }
  }

  /** Takes away the comment signs that hide a callout from the compiler. */
  private static void uncomment(Element callout) {
    callout.text(callout.text().replaceAll("[()]", ""));
    trim(callout.previousSibling(), "(//|<!--|/\\*)\\s*$");
    trim(callout.nextSibling(), "^\\s*(-->|\\*/)");
  }

  private static void trim(Node node, String commentSign) {
    if (node instanceof TextNode text) {
      text.text(text.getWholeText().replaceFirst(commentSign, ""));
    }
  }
}
