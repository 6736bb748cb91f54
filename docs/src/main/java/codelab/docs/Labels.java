package codelab.docs;

import java.util.Map;
import org.jsoup.nodes.Element;

/** Says in words what a block is for, where its colour already does. */
final class Labels implements BodyPass {

  private static final Map<String, String> LABELS =
      Map.of("do", "Your turn", "instructor", "For the instructor");

  @Override
  public void change(Element body) {
    LABELS.forEach((role, label) -> body.select("." + role).forEach(block -> say(block, label)));
  }

  private static void say(Element block, String label) {
    if (!block.className().matches("sect\\d.*")) {
      block.prependElement("p").addClass("label").text(label);
    }
  }
}
