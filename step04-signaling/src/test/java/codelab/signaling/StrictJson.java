package codelab.signaling;

import java.util.regex.Pattern;

/**
 * The grammar of RFC 8259 once more, as little like a parser as can be, to judge what is relayed.
 */
final class StrictJson {
  private static final String BLANK = "[ \t\r\n]*";
  private static final String STRING = "\u0001";
  private static final String VALUE = "\u0002";
  private static final String ANY = BLANK + "[" + STRING + VALUE + "]" + BLANK;
  private static final String MEMBER = BLANK + STRING + BLANK + ":" + ANY;

  private static final Pattern STRINGS =
      Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\"");
  private static final Pattern SCALARS =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null");
  private static final Pattern CONTAINERS =
      Pattern.compile(
          "\\[%1$s\\]|\\{%1$s\\}|\\[%2$s(?:,%2$s)*+\\]|\\{%3$s(?:,%3$s)*+\\}"
              .formatted(BLANK, ANY, MEMBER));

  private StrictJson() {}

  /** Puts a mark for each string, then for each number and word, then for what holds only marks. */
  static boolean accepts(String text) {
    if (text.contains(STRING) || text.contains(VALUE)) {
      return false;
    }
    String before = text;
    String after = mark(SCALARS, VALUE, mark(STRINGS, STRING, text));
    while (!after.equals(before)) {
      before = after;
      after = mark(CONTAINERS, VALUE, before);
    }
    return after.matches(ANY);
  }

  private static String mark(Pattern pattern, String mark, String text) {
    return pattern.matcher(text).replaceAll(mark);
  }
}
