package codelab.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Each convention of docs/README.md becomes the HTML in the file named like its test. */
class ConventionsIT {

  @TempDir Path root;

  @Test
  void nowYouDoThis(TestInfo test) throws IOException {
    convertsAsExpected(test);
  }

  @Test
  void hintsAreFolded(TestInfo test) throws IOException {
    convertsAsExpected(test);
  }

  @Test
  void quizChoicesOpenToTheirExplanations(TestInfo test) throws IOException {
    convertsAsExpected(test);
  }

  @Test
  void listingsSayWhatTheyAre(TestInfo test) throws IOException {
    convertsAsExpected(test);
  }

  @Test
  void includedListingsAreNamedAndLeadToTheDiff(TestInfo test) throws IOException {
    convertsAsExpected(test);
  }

  @Test
  void tasksAreNumberedAndTablesScroll(TestInfo test) throws IOException {
    convertsAsExpected(test);
  }

  @Test
  void notesAndInstructorBlocksCarryLabels(TestInfo test) throws IOException {
    convertsAsExpected(test);
  }

  @Test
  void aDiagramHasANameAndTheColoursOfTheTheme() {
    Element figure =
        convert(
                """
                .The page asks
                [plantuml]
                ----
                Page -> Browser : getUserMedia()
                note right : wait
                ----

                [.words]
                ====
                The page asks.
                ====
                """)
            .expectFirst("figure");
    Element svg = figure.expectFirst("svg");
    assertEquals("img", svg.attr("role"));
    assertEquals("The page asks", svg.attr("aria-label"));
    assertEquals("The page asks", figure.expectFirst("figcaption").text());
    assertEquals("In words The page asks.", figure.expectFirst("details").text());
    assertTrue(svg.select("[style], [fill^=#], [stroke^=#]").isEmpty(), svg::outerHtml);
    assertTrue(svg.hasAttr("viewBox"), "without a viewBox a picture cannot shrink");
  }

  private void convertsAsExpected(TestInfo test) throws IOException {
    String name = test.getTestMethod().orElseThrow().getName();
    Path files = Path.of("src/test/resources/codelab/docs/ConventionsIT");
    String lesson = Files.readString(files.resolve(name + ".adoc"));
    String expected = String.join("\n", Files.readAllLines(files.resolve(name + ".html")));
    assertEquals(expected, normalized(convert(lesson)));
  }

  private Element convert(String lesson) {
    SampleCourse sample = SampleCourse.in(root);
    sample.write("docs/lessons/step01.adoc", "= Step 01\n\n" + lesson);
    Draft draft = SharedAsciidoc.ASCIIDOC.convert(sample.course()).get(1);
    return draft.page(Set.of("diff-00-01.html#web-main-js")).body();
  }

  /** One element a line, so that a difference is seen at once. */
  private static String normalized(Element body) {
    Document document = Jsoup.parseBodyFragment(body.html());
    document.outputSettings().outline(true).indentAmount(1);
    return document.body().html();
  }
}
