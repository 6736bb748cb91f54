package codelab.docs;

import static codelab.docs.RuleChecks.complaints;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"simply", "just", "easy", "Easily", "etc."})
  void wordsThatBelittleTheEffortAreAProblem(String word) {
    assertEquals(
        List.of("1: Leave out \"" + word + "\"."),
        complaints(new NoHedging(), "You " + word + " call it"));
  }

  @Test
  void wordsInCodeAndPartsOfWordsAreNoHedging() {
    String lesson =
        """
        Adjust the `just` option.

        ----
        just do it
        ----
        """;
    assertEquals(List.of(), complaints(new NoHedging(), lesson));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is live. Now stop it.",
        ". Is it live? Stop it.",
        "<1> It waits. `await` does that.",
        "[x] Yes.:: It does. That is why."
      })
  void twoSentencesOnALineAreAProblem(String line) {
    assertEquals(
        List.of("1: Two sentences: one line for each."),
        complaints(new OneSentencePerLine(), line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is live.",
        ". Open the page.",
        "Some browsers, e.g. Chromium, ask.",
        "Version 1.2 is out.",
        "Call `a. B` first.",
        "[x] Yes.:: It does.",
        "// A comment. Two sentences.",
        ".A title. With two."
      })
  void oneSentenceOnALineIsFine(String line) {
    assertEquals(List.of(), complaints(new OneSentencePerLine(), line));
  }

  @Test
  void aHeadingWithoutAnIdOfItsOwnIsAProblem() {
    assertEquals(
        List.of("3: A heading needs an id of its own: [#id] above it."),
        complaints(new NamedHeadings(), "= Title\n\n== 1. Ask\n"));
    assertEquals(List.of(), complaints(new NamedHeadings(), "= Title\n\n[#ask]\n== 1. Ask\n"));
    assertEquals(
        List.of(), complaints(new NamedHeadings(), "= Title\n\n[.instructor#notes]\n== Notes\n"));
  }

  @Test
  void aPageWithoutATitleIsAProblem() {
    assertEquals(
        List.of("1: A page begins with its title: = Title."),
        complaints(new NamedHeadings(), "A text.\n"));
  }
}
