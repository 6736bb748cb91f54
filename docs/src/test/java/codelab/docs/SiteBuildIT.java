package codelab.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole build does with a sound course, and with a broken one. */
class SiteBuildIT {

  @TempDir Path root;

  private final List<String> progress = new ArrayList<>();
  private SampleCourse sample;

  @BeforeEach
  void writeACourse() {
    sample = SampleCourse.in(root);
  }

  @Test
  void theInstructorsNotesAreInTheInstructorsEditionAlone() {
    sample.lesson("[.instructor]\n--\nTen minutes.\n--\n");
    build();
    assertFalse(sample.page("step01.html").contains("Ten minutes."));
    assertTrue(sample.page("instructor/step01.html").contains("Ten minutes."));
    assertTrue(sample.page("instructor/step01.html").contains("href=\"../course/course.css\""));
  }

  @Test
  void theBuildTellsEveryPageAndSumsUp() {
    build();
    assertEquals(
        List.of("  index.html", "  step01.html", "  diff-00-01.html"), progress.subList(0, 3));
    assertTrue(
        progress.get(3).matches("Built 3 pages in two editions in \\d+\\.\\d s: .*index.html"),
        progress.get(3));
  }

  @Test
  void pagesLeadToTheirNeighboursAndAStepToItsDiff() {
    build();
    assertTrue(sample.page("index.html").contains("<a href=\"step01.html\" rel=\"next\">"));
    assertTrue(sample.page("step01.html").contains("<a href=\"index.html\" rel=\"prev\">"));
    assertTrue(sample.page("step01.html").contains("<a href=\"diff-00-01.html\">"));
    assertTrue(sample.page("diff-00-01.html").contains("await ask();"));
  }

  @Test
  void whatAnEarlierBuildLeftIsRemoved() {
    sample.write("docs/target/site/old.html", "old");
    build();
    assertFalse(Files.exists(sample.course().site().resolve("old.html")));
  }

  @Test
  void everyComplaintOfAsciidoctorIsListedWithItsPlace() {
    sample.write("docs/lessons/index.adoc", "= The course\n:pages: step01\n\nSee {nothing}.\n");
    sample.lesson("----\ninclude::{step01}/src/main/resources/web/main.js[tag=lost]\n----\n");
    assertEquals(
        List.of(
            "docs/lessons/index.adoc:4: skipping reference to missing attribute: nothing",
            "docs/lessons/step01.adoc:11: tag 'lost' not found in include file: "
                + root.resolve("step01-sample/src/main/resources/web/main.js"),
            "2 problems, nothing was built."),
        failure());
  }

  @Test
  void aCalloutWithoutAnExplanationIsAProblem() {
    sample.lesson("----\ninclude::{step01}/src/main/resources/web/main.js[tag=ask]\n----\n");
    assertEquals(
        List.of(
            "docs/lessons/step01.adoc:10: Callouts in this listing: 1, explanations below it: 0.",
            "1 problem, nothing was built."),
        failure());
  }

  @Test
  void anIndentedLineThatBecomesAListingIsAProblem() {
    sample.lesson(" indented");
    assertEquals(
        List.of(
            "docs/lessons/step01.adoc:1: Listings written: 1, shown: 2;"
                + " look for an indented line or a lost delimiter."),
        failure());
  }

  @Test
  void thePagesAndTheirOrderAgree() {
    sample.write("docs/lessons/index.adoc", "= The course\n:pages: setup\n");
    assertEquals(
        List.of(
            "docs/lessons/index.adoc:2: There is no setup.adoc.",
            "docs/lessons/index.adoc:2: The page step01 has no place in the order.",
            "2 problems, nothing was built."),
        failure());
  }

  @Test
  void aFailureLeavesTheBuiltSiteAlone() {
    build();
    sample.lesson("It is easy.");
    failure();
    assertTrue(Files.exists(sample.course().site().resolve("step01.html")));
  }

  private void build() {
    new Site(sample.course(), SharedAsciidoc.ASCIIDOC, progress::add).build();
  }

  private List<String> failure() {
    return assertThrows(SiteFailure.class, this::build).getMessage().lines().toList();
  }
}
