package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** The real site, as the build left it. */
final class BuiltSite {

  static final Path ROOT = Path.of("target/site").toAbsolutePath();

  private BuiltSite() {}

  static List<Path> pages() {
    List<Path> pages =
        Course.filesIn(ROOT)
            .filter(file -> file.toString().endsWith(".html"))
            .filter(file -> !file.startsWith(ROOT.resolve("course")))
            .toList();
    Assertions.assertFalse(pages.isEmpty(), "There is no site: run mvn -pl docs package first.");
    return pages;
  }

  /** The pages that look different: an instructor's page without notes is the attendee's. */
  static Stream<Path> differentPages() {
    return pages().stream()
        .filter(page -> !page.startsWith(ROOT.resolve("instructor")) || hasNotes(page));
  }

  /** One test for each page: it passes when there is nothing to complain about. */
  static Stream<DynamicTest> onEach(Stream<Path> pages, Function<Path, List<String>> complaints) {
    return pages.map(page -> test(ROOT.relativize(page).toString(), page, complaints));
  }

  static Stream<DynamicTest> onEveryPage(Function<Path, List<String>> complaints) {
    return onEach(pages().stream(), complaints);
  }

  static Document parse(Path page) {
    try {
      return Jsoup.parse(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasNotes(Path page) {
    return !parse(page).select(".instructor").isEmpty();
  }

  private static DynamicTest test(String name, Path page, Function<Path, List<String>> complaints) {
    return DynamicTest.dynamicTest(name, () -> assertNone(name, complaints.apply(page)));
  }

  private static void assertNone(String page, List<String> complaints) {
    if (!complaints.isEmpty()) {
      Assertions.fail(page + ":\n" + String.join("\n", complaints));
    }
  }
}
