package codelab.docs;

import org.jsoup.nodes.Element;

/** A note is a paragraph with a label; Asciidoctor lays it out as a table. */
final class Admonitions implements BodyPass {

  @Override
  public void change(Element body) {
    for (Element block : body.select(".admonitionblock")) {
      Element note = new Element("div").addClass("admonition");
      note.appendElement("p").addClass("label").text(block.expectFirst(".icon").text());
      Element content = block.expectFirst(".content");
      Element target = content.select("> div").isEmpty() ? note.appendElement("p") : note;
      target.appendChildren(content.childNodesCopy());
      block.replaceWith(note);
    }
  }
}
