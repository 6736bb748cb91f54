package codelab.docs;

import static codelab.docs.RuleChecks.complaints;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockRulesTest {

  @Test
  void aDiagramHasATitleAndIsToldInWords() {
    String diagram = "[plantuml]\n----\nA -> B\n----\n";
    assertEquals(
        List.of(
            "2: A diagram needs a title: its name.",
            "2: A diagram is followed by a [.words] block: the same in words."),
        complaints(new DescribedDiagrams(), diagram));
    assertEquals(
        List.of(),
        complaints(new DescribedDiagrams(), ".A calls B\n" + diagram + "\n[.words]\n====\n====\n"));
  }

  @Test
  void aDiagramSetsNoColours() {
    String lesson = ".A\n[plantuml]\n----\nA -[#ff0000]> B\n----\n[.words]\n";
    assertEquals(
        List.of("4: A diagram sets no colours: they come from the theme."),
        complaints(new DescribedDiagrams(), lesson));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image::a.png[]",
        "image:a.png[ ]",
        "image::a.png[width=10]",
        "image::a.png[a, b]"
      })
  void aPictureWithoutWordsIsAProblem(String picture) {
    assertEquals(
        List.of("1: A picture says what it shows: [\"the words\"]."),
        complaints(new DescribedPictures(), picture));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image::a.png[A page]", "image::a.png[\"A page, live\"]"})
  void aPictureWithWordsIsFine(String picture) {
    assertEquals(List.of(), complaints(new DescribedPictures(), picture));
  }

  @Test
  void aQuizWithAQuestionAndExplainedChoicesIsFine() {
    String quiz =
        """
        [.quiz]
        .Why wait?
        [ ] It is slow.:: It is not.
        [x] A person answers.::
        They take their time.
        """;
    assertEquals(List.of(), complaints(new ExplainedQuizzes(), quiz));
  }

  @Test
  void aQuizWithoutAQuestionOrARightChoiceIsAProblem() {
    assertEquals(
        List.of(
            "1: A quiz needs a question: a title line below [.quiz].",
            "1: A quiz needs a right choice: [x] Choice.:: Why."),
        complaints(new ExplainedQuizzes(), "[.quiz]\n[ ] One.:: No.\n[ ] Two.:: No.\n"));
  }

  @Test
  void aQuizWithOneChoiceIsAProblem() {
    assertEquals(
        List.of("1: A quiz needs two choices or more: [ ] Choice.:: Why."),
        complaints(new ExplainedQuizzes(), "[.quiz]\n.Why?\n[x] One.:: Yes.\n"));
  }

  @Test
  void aChoiceWithoutAnExplanationIsAProblem() {
    assertEquals(
        List.of("3: Explain this choice, after its ::"),
        complaints(new ExplainedQuizzes(), "[.quiz]\n.Why?\n[ ] One.::\n[x] Two.:: Yes.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[.do]",
        "[source.console,js]",
        "[#notes.instructor]",
        "[plantuml]",
        "[cols=\"1,2\"]",
        "[%header,cols=\"1.a,2\"]",
        "[[anchor]]",
        "[WARNING]"
      })
  void aKnownStyleOrRoleIsFine(String attributes) {
    assertEquals(List.of(), complaints(new KnownStyles(), attributes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[oops]", "[.oops]", "[source.oops,js]", "[oops,js]"})
  void aMisspeltStyleOrRoleIsAProblem(String attributes) {
    assertEquals(
        List.of("1: There is no style or role \"oops\"."),
        complaints(new KnownStyles(), attributes));
  }
}
