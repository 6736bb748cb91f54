package codelab.docs;

import codelab.docs.DiffLine.Kind;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Shows the diff of one file: colours for the eye, plus and minus for everyone. */
final class DiffTable {

  private DiffTable() {}

  static String summary(FileDiff diff) {
    if (diff.after().isEmpty()) {
      return "deleted";
    }
    long added = diff.count(Kind.ADDED);
    if (diff.before().isEmpty()) {
      return "new, " + lines(added);
    }
    return "%s added, %d removed".formatted(lines(added), diff.count(Kind.REMOVED));
  }

  private static String lines(long count) {
    return count == 1 ? "1 line" : count + " lines";
  }

  static Element of(FileDiff diff) {
    Element table = new Element("table").addClass("diff");
    table.appendElement("caption").text(summary(diff));
    Element rows = table.appendElement("tbody");
    diff.lines().forEach(line -> rows.appendChild(row(line)));
    return table;
  }

  private static Element row(DiffLine line) {
    Element row = new Element("tr").addClass(line.kind().name().toLowerCase(Locale.ROOT));
    row.appendElement("td").addClass("line-number").text(line.number());
    row.appendElement("td").addClass("mark").text(line.kind().mark());
    row.appendElement("td").text(line.text());
    return row;
  }
}
