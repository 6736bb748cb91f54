package codelab.docs;

import java.util.List;
import org.jsoup.nodes.Element;

/** Turns one convention of the lessons, as Asciidoctor leaves it, into the HTML of the site. */
interface BodyPass {

  List<BodyPass> ALL =
      List.of(
          new Admonitions(),
          new Folds(),
          new Labels(),
          new Quizzes(),
          new Diagrams(),
          new Listings(),
          new Tables(),
          new Tasks());

  void change(Element body);

  static Element toAll(Element body) {
    ALL.forEach(pass -> pass.change(body));
    return body;
  }
}
