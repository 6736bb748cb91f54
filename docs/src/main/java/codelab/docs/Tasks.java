package codelab.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The number of a task stands out in its heading. */
final class Tasks implements BodyPass {

  private static final Pattern NUMBER = Pattern.compile("(\\d+\\.) (.*)", Pattern.DOTALL);

  @Override
  public void change(Element body) {
    body.select("h2").forEach(Tasks::markNumber);
  }

  private static void markNumber(Element heading) {
    if (heading.childNodeSize() > 0 && heading.childNode(0) instanceof TextNode text) {
      Matcher task = NUMBER.matcher(text.getWholeText());
      if (task.matches()) {
        text.text(" " + task.group(2));
        heading.prependElement("span").addClass("number").text(task.group(1));
      }
    }
  }
}
