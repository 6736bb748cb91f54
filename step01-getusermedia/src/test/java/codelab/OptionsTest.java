package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void withoutOptionsAStepListensOnLocalhost8080() {
    assertEquals(new Options(8080, "localhost", Optional.empty()), Options.from(new Properties()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "65535"})
  void portTakesEveryNumberThatIsAPort(String port) {
    assertEquals(Integer.parseInt(port), options("port", port).port());
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "", "-1", "65536", "8080.0", "99999999999999999999", "0x1F"})
  void portRefusesAllElseInOneSentence(String port) {
    assertEquals(
        "-Dport=%s is not a port: choose a number from 1 to 65535, or 0 for any free port."
            .formatted(port),
        sentence("port", port));
  }

  @Test
  void hostRefusesNothingAtAll() {
    assertEquals("-Dhost= names no address: try -Dhost=localhost.", sentence("host", " "));
  }

  @Test
  void webTakesAFolderWithAnIndexPage(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("index.html"), "mine");
    assertEquals(Optional.of(folder), options("web", folder.toString()).web());
  }

  @Test
  void webRefusesAFolderThatIsMissing(@TempDir Path folder) {
    Path missing = folder.resolve("missing");
    assertEquals(
        "-Dweb=%s is not a folder: there is none at %s.".formatted(missing, missing),
        sentence("web", missing.toString()));
  }

  @Test
  void webRefusesAFolderWithoutIndexPage(@TempDir Path folder) {
    assertEquals(
        "-Dweb=%s holds no index.html: name the folder that does.".formatted(folder),
        sentence("web", folder.toString()));
  }

  @Test
  void webRefusesWhatIsNoPathAtAll() {
    assertEquals("-Dweb=a\0b is not a folder: Nul character not allowed.", sentence("web", "a\0b"));
  }

  private static Options options(String name, String value) {
    Properties properties = new Properties();
    properties.setProperty(name, value);
    return Options.from(properties);
  }

  private static String sentence(String name, String value) {
    return assertThrows(UsageException.class, () -> options(name, value)).getMessage();
  }
}
