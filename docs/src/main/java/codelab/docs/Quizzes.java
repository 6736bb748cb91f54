package codelab.docs;

import org.jsoup.nodes.Element;

/** A quiz is a question and its choices; opening a choice tells whether it is right, and why. */
final class Quizzes implements BodyPass {

  @Override
  public void change(Element body) {
    for (Element list : body.select(".dlist.quiz")) {
      Element quiz = new Element("div").addClass("quiz");
      quiz.appendElement("p").addClass("question").html(list.expectFirst("> .title").html());
      list.select("> dl > dt").forEach(choice -> quiz.appendChild(fold(choice)));
      list.replaceWith(quiz);
    }
  }

  private static Element fold(Element choice) {
    boolean right = choice.text().startsWith("[x]");
    Element fold = new Element("details").addClass(right ? "right" : "wrong");
    fold.appendElement("summary").html(choice.html().substring("[x] ".length()));
    Element content = fold.appendElement("div").addClass("content");
    content.appendChildren(choice.nextElementSibling().childNodesCopy());
    Element verdict = content.expectFirst("p").prependText(" ").prependElement("span");
    verdict.addClass("verdict").text(right ? "Right." : "No.");
    return fold;
  }
}
