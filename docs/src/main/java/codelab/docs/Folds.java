package codelab.docs;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Hints, and diagrams in words, are folded until the reader wants them. */
final class Folds implements BodyPass {

  @Override
  public void change(Element body) {
    body.select(".exampleblock.hint").forEach(hint -> fold(hint, "hint", "Hint: " + title(hint)));
    body.select(".exampleblock.words").forEach(words -> fold(words, "words", "In words"));
  }

  private static String title(Element block) {
    String title = block.expectFirst("> .title").html();
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  private static void fold(Element block, String role, String summary) {
    Element fold = new Element("details").addClass(role);
    fold.appendElement("summary").html(summary);
    fold.appendChild(block.expectFirst("> .content"));
    block.replaceWith(fold);
  }
}
