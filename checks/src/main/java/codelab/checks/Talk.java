package codelab.checks;

import java.util.Optional;
import java.util.function.Function;

/** How much is printed while the checks run. */
public enum Talk {
  NOTHING,
  BLOCKS,
  PROGRESS;

  /** Maven's level under {@code mvn -q}, where the blocks are all that is printed. */
  private static final String QUIET = "3";

  static Talk from(Function<String, Optional<String>> lookup) {
    Talk here = lookup.apply("course.maven.log").orElse(QUIET).equals(QUIET) ? BLOCKS : PROGRESS;
    return lookup.apply("course.talk").map(Talk::valueOf).orElse(here);
  }

  /** Prints lines of a block. */
  void block(String lines) {
    if (this != NOTHING) {
      System.out.println(lines);
    }
  }

  /** Says what a person is waiting for. */
  void progress(String sentence) {
    if (this == PROGRESS) {
      System.out.println(sentence);
    }
  }
}
