package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** The W3C's validator finds nothing wrong with any page. */
class SiteHtmlIT {

  @TestFactory
  Stream<DynamicTest> everyPageIsValid() {
    return BuiltSite.onEveryPage(SiteHtmlIT::errors);
  }

  private static List<String> errors(Path page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      return validator.validate(page).lines().filter(line -> line.contains(": error")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      return List.of(e.getMessage());
    }
  }
}
