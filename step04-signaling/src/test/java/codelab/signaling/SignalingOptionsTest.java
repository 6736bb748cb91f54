package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import codelab.UsageException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalingOptionsTest {
  private static final String ALL_OPTIONS =
      """


        -Dsignaling.rate=200          messages a second from one connection; 0: no limit
        -Dsignaling.rooms=10000       rooms at the same time; 0: no limit
        -Dsignaling.connections=20000 connections at the same time; 0: no limit
        -Dsignaling.ping=20           seconds of silence, then a ping asks for a sign of life
        -Dsignaling.silence=60        seconds without a sign of life, then a connection is closed
        -Dsignaling.status=0          1: other machines may read /status, too
      """;

  @Test
  void withoutOptionsTheLimitsAreThoseOfTheProtocol() {
    assertEquals(
        new SignalingOptions(200, 10_000, 20_000, 20, 60, false),
        SignalingOptions.from(new Properties()));
  }

  @Test
  void everyOptionCanBeChosen() {
    Properties properties = new Properties();
    properties.setProperty("signaling.rate", "1");
    properties.setProperty("signaling.rooms", "2");
    properties.setProperty("signaling.connections", "3");
    properties.setProperty("signaling.ping", "4");
    properties.setProperty("signaling.silence", "5");
    properties.setProperty("signaling.status", "1");
    assertEquals(new SignalingOptions(1, 2, 3, 4, 5, true), SignalingOptions.from(properties));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate", "rooms", "connections", "status"})
  void zeroIsAValueWhereItMeansNone(String name) {
    SignalingOptions.from(options("signaling." + name, "0"));
  }

  @ParameterizedTest
  @CsvSource({
    "rate, 0",
    "rooms, 0",
    "connections, 0",
    "ping, 1",
    "silence, 1",
    "status, 0",
  })
  void whatIsNoWholeNumberInRangeIsRefusedWithAllOptions(String name, int least) {
    String key = "signaling." + name;
    for (String value : new String[] {"", "-1", "1.5", "many", " 1", "1000000000", "0x1", "١"}) {
      assertEquals(
          "-D%s=%s is not a whole number from %d to 999999999.%s"
              .formatted(key, value, least, ALL_OPTIONS),
          sentence(key, value));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ping", "silence"})
  void zeroSecondsAreRefused(String name) {
    String key = "signaling." + name;
    assertEquals(
        "-D%s=0 is not a whole number from 1 to 999999999.%s".formatted(key, ALL_OPTIONS),
        sentence(key, "0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"signaling.rates", "signaling.Rate", "signaling.", "signaling.rate.max"})
  void aNameThatIsNoOptionIsRefusedWithAllOptions(String name) {
    assertEquals("-D%s is no option.%s".formatted(name, ALL_OPTIONS), sentence(name, "1"));
  }

  @Test
  void otherPropertiesAreNoneOfItsBusiness() {
    SignalingOptions.from(options("signal", "x"));
  }

  private static Properties options(String name, String value) {
    Properties properties = new Properties();
    properties.setProperty(name, value);
    return properties;
  }

  private static String sentence(String name, String value) {
    return assertThrows(UsageException.class, () -> SignalingOptions.from(options(name, value)))
        .getMessage();
  }
}
