package codelab.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import codelab.checks.browser.Brand;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @Test
  void withoutAnyItIsEveryStepInAHeadlessBrowserWithoutProgress() {
    Options options = options(Map.of());
    assertEquals(Optional.empty(), options.step());
    assertEquals(Optional.empty(), options.browser());
    assertEquals(true, options.headless());
    assertEquals(Duration.ofSeconds(5), options.limit());
    assertEquals(Talk.BLOCKS, options.talk());
  }

  @Test
  void valuesAreTaken() {
    Options options =
        options(Map.of("step", "01", "app", "work", "browser", "edge", "headless", "false"));
    assertEquals(Optional.of("01"), options.step());
    assertEquals(Optional.of("work"), options.app());
    assertEquals(Optional.of(Brand.EDGE), options.browser());
    assertEquals(false, options.headless());
  }

  @Test
  void progressIsForPeopleWhoSeeMavenTalk() {
    assertEquals(Talk.PROGRESS, options(Map.of("course.maven.log", "1")).talk());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "browser, safari, \"-Dbrowser=safari is not there: choose chrome or chromium or edge or firefox.\"",
        "headless, no, -Dheadless=no is not there: choose true or false.",
        "limit, 0, -Dlimit=0 is no limit: choose 1 to 99 seconds.",
        "url, localhost, -Durl=localhost is no address: give one like http://localhost:8080/.",
        "app, work, Which step's checks should judge this page? Add -Dstep=01."
      })
  void aValueThatCannotWorkIsOneSentence(String name, String value, String sentence) {
    assertEquals(sentence, problem(Map.of(name, value)));
  }

  @Test
  void anUnknownStepNamesTheKnownOnes() {
    String choices = String.join(" or ", Course.here().stepNumbers());
    assertEquals("-Dstep=99 is not there: choose " + choices + ".", problem(Map.of("step", "99")));
  }

  @Test
  void aServerIsEitherStartedOrNamed() {
    assertEquals(
        "-Dapp starts a server and -Durl names a running one: give one.",
        problem(Map.of("step", "01", "app", "work", "url", "http://localhost:8080/")));
  }

  private static String problem(Map<String, String> values) {
    return assertThrows(UsageProblem.class, () -> options(values)).getMessage();
  }

  private static Options options(Map<String, String> values) {
    return Options.from(name -> Optional.ofNullable(values.get(name)), Course.here());
  }
}
