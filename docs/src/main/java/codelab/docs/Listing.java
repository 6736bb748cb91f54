package codelab.docs;

import java.util.List;
import java.util.regex.Pattern;

/** A verbatim block of a lesson: code, a command, a program's output or a diagram. */
record Listing(Line start, List<Line> before, List<Line> content, List<Line> after) {

  private static final Pattern EXPLANATION = Pattern.compile("<(\\d+|\\.)> .*");

  /** Whether the block's attribute line begins with this style or has this role. */
  boolean is(String styleOrRole) {
    String style = attributes().split(",")[0];
    return List.of(style.split("[.#%]")).contains(styleOrRole);
  }

  boolean hasTitle() {
    return before.stream().anyMatch(line -> line.is(Line.Kind.TITLE));
  }

  boolean isFollowedBy(String attributes) {
    return after.stream()
        .filter(line -> !line.is(Line.Kind.BLANK))
        .findFirst()
        .filter(line -> line.text().equals(attributes))
        .isPresent();
  }

  /** How many callouts are explained below the block. */
  long callouts() {
    return after.stream()
        .takeWhile(line -> line.is(Line.Kind.PROSE))
        .filter(line -> EXPLANATION.matcher(line.text()).matches())
        .count();
  }

  private String attributes() {
    return before.stream()
        .filter(line -> line.is(Line.Kind.ATTRIBUTES))
        .map(line -> line.text().substring(1, line.text().length() - 1))
        .findFirst()
        .orElse("");
  }
}
