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

  /** One test for each page: it passes when there is nothing to complain about. */
  static Stream<DynamicTest> onEveryPage(Function<Path, List<String>> complaints) {
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    ROOT.relativize(page).toString(), () -> assertNone(complaints.apply(page))));
  }

  static Document parse(Path page) {
    try {
      return Jsoup.parse(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertNone(List<String> complaints) {
    Assertions.assertTrue(complaints.isEmpty(), () -> String.join("\n", complaints));
  }
}
