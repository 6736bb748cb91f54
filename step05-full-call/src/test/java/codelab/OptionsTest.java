package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void withoutOptionsItListensOnLocalhost8080WithoutHttps() {
    assertEquals(new Options(8080, "localhost", Optional.empty(), false, 0), options());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https=", "https=true"})
  void httpsHasItsOwnPortAndIsReachedFrom8080(String https) {
    assertEquals(new Options(8443, "localhost", Optional.empty(), true, 8080), options(https));
  }

  @Test
  void httpsCanBeLeftOutInWriting() {
    assertEquals(options(), options("https=false"));
  }

  @Test
  void portsCanBeChosen() {
    Options chosen = options("https=", "port=443", "redirect=80");
    assertEquals(443, chosen.port());
    assertEquals(80, chosen.redirect());
  }

  @Test
  void whoWantsAnyFreePortGetsTwo() {
    assertEquals(0, options("https=", "port=0").redirect());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https=yes          | -Dhttps=yes is neither true nor false: write -Dhttps, or leave it out.
          https= redirect=x  | -Dredirect=x is not a port: choose a number from 1 to 65535, or 0 for any free port.
          https= port=65536  | -Dport=65536 is not a port: choose a number from 1 to 65535, or 0 for any free port.
          redirect=8081      | -Dredirect leads to https: add -Dhttps.
          https= port=8080   | Port 8080 cannot have both: choose another one for http, such as -Dredirect=0.
          """)
  void whatCannotWorkGetsOneSentence(String given, String sentence) {
    UsageException mistake = assertThrows(UsageException.class, () -> options(given.split(" ")));
    assertEquals(sentence, mistake.getMessage());
  }

  private static Options options(String... given) {
    Properties properties = new Properties();
    for (String option : given) {
      String[] nameAndValue = option.split("=", 2);
      properties.setProperty(nameAndValue[0], nameAndValue[1]);
    }
    return Options.from(properties);
  }
}
