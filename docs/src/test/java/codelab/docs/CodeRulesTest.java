package codelab.docs;

import static codelab.docs.RuleChecks.complaints;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {

  @Test
  void codeThatIsWrittenOutIsAProblem() {
    String lesson =
        """
        [source,js]
        ----
        start();
        ----
        """;
    assertEquals(
        List.of(
            "3: Code is included from a step by its tag, not written out"
                + " (only the roles shell, output, console and then may be)."),
        complaints(new IncludedCode(), lesson));
  }

  @Test
  void codeIncludedByTagIsFine() {
    String lesson =
        """
        [source,js]
        ----
        include::{step01}/src/main/resources/web/main.js[tag=start,indent=0]
        ----
        """;
    assertEquals(List.of(), complaints(new IncludedCode(), lesson));
  }

  @Test
  void aWholeFileIsNotIncluded() {
    String lesson =
        """
        ----
        include::{step01}/pom.xml[]
        ----
        """;
    assertEquals(
        List.of("2: Name the tag to include: [tag=…]."), complaints(new IncludedCode(), lesson));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[.shell]", "[.output]", "[source.console,js]", "[source.then,js]"})
  void whatIsNoCodeOfTheCourseMayBeWrittenOut(String attributes) {
    String lesson = attributes + "\n----\nmvn verify\n----\n";
    assertEquals(List.of(), complaints(new IncludedCode(), lesson));
  }

  @Test
  void aListingHasAtMostFiveCallouts() {
    String five = "----\n----\n<1> a\n<2> b\n<3> c\nmore\n<4> d\n<5> e\n";
    assertEquals(List.of(), complaints(new FewCallouts(), five));
    assertEquals(
        List.of("1: A listing has at most 5 callouts, this one has 6."),
        complaints(new FewCallouts(), five + "<6> f\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a => b", "f((a))", "http://localhost", "{ a: {b} }", "it's", "..."})
  void inlineCodeThatAsciidoctorWouldChangeIsAProblem(String code) {
    assertEquals(
        List.of("1: Asciidoctor changes this code: write `+" + code + "+`."),
        complaints(new LiteralCode(), "Type `" + code + "` here."));
    assertEquals(List.of(), complaints(new LiteralCode(), "Type `+" + code + "+` here."));
  }
}
