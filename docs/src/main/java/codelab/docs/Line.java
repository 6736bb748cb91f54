package codelab.docs;

/** One line of a lesson's source and what it is for. */
record Line(int number, String text, Kind kind) {

  /** What a line is to the reader of the lesson. */
  enum Kind {
    PROSE,
    HEADING,
    TITLE,
    ATTRIBUTES,
    TABLE,
    VERBATIM,
    DELIMITER,
    UNSEEN,
    BLANK
  }

  /** Whether the reader of the lesson reads this as text. */
  boolean isRead() {
    return kind == Kind.PROSE || kind == Kind.HEADING || kind == Kind.TITLE || kind == Kind.TABLE;
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** The text without inline code, for rules about language. */
  String words() {
    return text.replaceAll("`[^`]*`", "Code");
  }
}
