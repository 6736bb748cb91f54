package codelab.checks.everybody;

import com.google.gson.Gson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Asks the Nu validator, which is the W3C's, without any network. */
public final class Html {
  private Html() {}

  private record Message(String type, String message, int lastLine) {}

  private record Report(List<Message> messages) {}

  /** Answers the errors of a document, each with its line. */
  public static List<String> errors(String source) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    try {
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      String json = validator.validate(new ByteArrayInputStream(bytes));
      return new Gson()
          .fromJson(json, Report.class).messages().stream()
              .filter(message -> message.type().equals("error"))
              .map(message -> "line %d: %s".formatted(message.lastLine(), message.message()))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      return List.of(e.getMessage());
    }
  }
}
