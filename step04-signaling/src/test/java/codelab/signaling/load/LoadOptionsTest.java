package codelab.signaling.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.UsageException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadOptionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rooms   | 0                 | is not a whole number from 1 to 10000.
          rooms   | many              | is not a whole number from 1 to 10000.
          talking | 1001              | is not a whole number from 0 to 1000.
          rate    | 0                 | is not a whole number from 1 to 200.
          seconds | 601               | is not a whole number from 1 to 600.
          server  | ws://example.org  | is no server of this machine
          server  | http://localhost  | is no server of this machine
          """)
  void whatCannotWorkIsSaidInASentence(String name, String value, String sentence) {
    String start = "-D" + name + "=" + value + " " + sentence;
    assertTrue(mistake(Map.of(name, value)).startsWith(start), mistake(Map.of(name, value)));
  }

  @Test
  void moreRoundTripsThanCanBeRememberedAreRefused() {
    assertEquals(
        "talking x rate x seconds is more than 2000000, too much to remember: choose less of one.",
        mistake(Map.of("talking", "1000", "rate", "100", "seconds", "21")));
  }

  @Test
  void aServerThatDoesNotRunIsNamed() {
    LoadOptions options = options(Map.of("server", "ws://localhost:1"));
    UsageException mistake =
        assertThrows(UsageException.class, () -> Target.of(options, new Properties()));
    assertEquals(
        "Nothing answers at ws://localhost:1: start the step there, or leave -Dserver out.",
        mistake.getMessage());
  }

  @Test
  void aRunningServerHasFilesOfItsOwn() {
    FileLimit.check(options(Map.of("server", "ws://localhost:8080")), 200, 2200);
  }

  @Test
  void tooFewFilesAreNoticedBeforeTheFirstRoom() {
    UsageException mistake =
        assertThrows(UsageException.class, () -> FileLimit.check(options(Map.of()), 200, 2200));
    assertEquals(
        "1000 rooms need 4200 open files, and this system allows 2200:"
            + " raise that with ulimit -n 4200, or choose -Drooms=500.",
        mistake.getMessage());
  }

  private static String mistake(Map<String, String> options) {
    return assertThrows(UsageException.class, () -> options(options)).getMessage();
  }

  private static LoadOptions options(Map<String, String> options) {
    Properties properties = new Properties();
    properties.putAll(options);
    return LoadOptions.from(properties);
  }
}
