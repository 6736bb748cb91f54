package codelab.checks.step03;

import java.util.List;

/**
 * What one text area showed while texts were sent from the other.
 *
 * @param before what it held at first
 * @param sent the texts, in order
 * @param shown each new content, in order
 */
record Exchange(String before, List<String> sent, List<String> shown) {
  private static final int QUOTED = 40;

  /** Whether exactly the texts that were sent were shown, each for itself. */
  boolean complete() {
    return shown.equals(sent);
  }

  @Override
  public String toString() {
    if (shown.isEmpty()) {
      return "#dataChannelReceive did not change";
    }
    String last = shown.get(shown.size() - 1);
    String text = sent.get(sent.size() - 1);
    if (last.length() > text.length() && last.contains(text)) {
      return "the new text stands beside the old one: " + quote(last);
    }
    if (last.equals(text)) {
      return "of %d texts, %d were shown as they were sent, in order"
          .formatted(sent.size(), shown.stream().filter(sent::contains).distinct().count());
    }
    return "#dataChannelReceive shows %s in place of %s".formatted(quote(last), quote(text));
  }

  private static String quote(String text) {
    String line = text.replace("\n", "⏎");
    return line.length() > QUOTED
        ? "\"%s…\" (%d characters)".formatted(line.substring(0, QUOTED), line.length())
        : "\"" + line + "\"";
  }
}
