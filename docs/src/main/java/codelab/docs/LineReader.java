package codelab.docs;

import codelab.docs.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines of a lesson apart, as far as the lint has to. */
final class LineReader {

  private static final Pattern VERBATIM_DELIMITER =
      Pattern.compile("-{4,}|\\.{4,}|/{4,}|\\+{4,}|```.*");
  private static final Pattern OTHER_DELIMITER = Pattern.compile("={4,}|--|\\*{4,}|_{4,}");

  private String verbatimUntil;
  private boolean inTable;

  List<Line> read(List<String> texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, text, kindOf(text)));
    }
    return lines;
  }

  private Kind kindOf(String text) {
    if (verbatimUntil != null) {
      return insideVerbatim(text);
    }
    if (VERBATIM_DELIMITER.matcher(text).matches()) {
      verbatimUntil = text.startsWith("```") ? "```" : text;
      return Kind.DELIMITER;
    }
    if (text.equals("|===")) {
      inTable = !inTable;
      return Kind.DELIMITER;
    }
    return inTable && !text.isBlank() ? Kind.TABLE : kindOfPlain(text);
  }

  private Kind insideVerbatim(String text) {
    if (!text.equals(verbatimUntil)) {
      return Kind.VERBATIM;
    }
    verbatimUntil = null;
    return Kind.DELIMITER;
  }

  private static Kind kindOfPlain(String text) {
    if (text.isBlank()) {
      return Kind.BLANK;
    }
    if (OTHER_DELIMITER.matcher(text).matches()) {
      return Kind.DELIMITER;
    }
    if (text.matches("={1,6} .*")) {
      return Kind.HEADING;
    }
    if (text.matches("\\[.*\\]")) {
      return Kind.ATTRIBUTES;
    }
    if (text.matches("\\.[^ .].*")) {
      return Kind.TITLE;
    }
    return text.matches("//.*|:[\\w!-]+:.*") ? Kind.UNSEEN : Kind.PROSE;
  }
}
