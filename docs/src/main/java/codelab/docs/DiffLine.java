package codelab.docs;

/** One line of a diff page. */
record DiffLine(Kind kind, String number, String text) {

  /** What happened to the line; the mark says it without colour. */
  enum Kind {
    ADDED("+"),
    REMOVED("-"),
    UNCHANGED(" "),
    SKIPPED(" ");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }

    String mark() {
      return mark;
    }
  }

  static DiffLine of(Kind kind, SourceLine line) {
    return new DiffLine(kind, Integer.toString(line.number()), line.text());
  }

  static DiffLine skipped(int lines) {
    return new DiffLine(Kind.SKIPPED, "", "%d unchanged lines".formatted(lines));
  }
}
