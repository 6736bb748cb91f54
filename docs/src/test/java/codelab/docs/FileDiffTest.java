package codelab.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileDiffTest {

  @Test
  void removedLinesComeBeforeTheLinesThatReplaceThem() {
    assertEquals(
        List.of("  1 a", "- 2 b", "+ 2 x", "+ 3 y", "  4 c"),
        shown(diff(List.of("a", "b", "c"), List.of("a", "x", "y", "c"))));
  }

  @Test
  void longUnchangedStretchesAreLeftOut() {
    List<String> before = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
    List<String> after = IntStream.rangeClosed(0, 20).mapToObj(Integer::toString).toList();
    assertEquals(
        List.of("   17 unchanged lines", "  18 17", "  19 18", "  20 19", "+ 21 20"),
        shown(diff(before, after)));
  }

  @Test
  void tagsOfLessonsAreNoChange() {
    assertTrue(diff(List.of("a"), List.of("// tag::a[]", "a", "// end::a[]")).isEmpty());
  }

  @Test
  void aNewFileIsAllAdded() {
    FileDiff diff = diff(List.of(), List.of("a", "b"));
    assertEquals(List.of("+ 1 a", "+ 2 b"), shown(diff));
    assertEquals("new, 2 lines", DiffTable.summary(diff));
  }

  @Test
  void aDeletedFileIsAllRemoved() {
    FileDiff diff = diff(List.of("a"), List.of());
    assertEquals(List.of("- 1 a"), shown(diff));
    assertEquals("deleted", DiffTable.summary(diff));
  }

  private static FileDiff diff(List<String> before, List<String> after) {
    return new FileDiff("main.js", SourceLine.numbered(before), SourceLine.numbered(after));
  }

  private static List<String> shown(FileDiff diff) {
    return diff.lines().stream()
        .map(line -> line.kind().mark() + " " + line.number() + " " + line.text())
        .toList();
  }
}
