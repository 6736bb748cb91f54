package codelab.ice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.RunningServer;
import codelab.UsageException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IceOptionsTest {

  @Test
  void withoutOptionsThereIsNoServer() {
    assertEquals(new IceOptions(List.of(), List.of(), Optional.empty()), options());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stun:stun.example.org",
        "stun:192.0.2.1:3478",
        "stuns:stun.example.org:5349",
        "stun:[2001:db8::1]:3478"
      })
  void stunTakesTheAddressesOfRfc7064(String address) {
    assertEquals(List.of(address), options("ice.stun=" + address).stun());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turn:turn.example.org",
        "turn:192.0.2.1:3478?transport=udp",
        "turn:[2001:db8::1]?transport=tcp",
        "turns:turn.example.org:443?transport=tcp"
      })
  void turnTakesTheAddressesOfRfc7065(String address) {
    assertEquals(List.of(address), options("ice.turn=" + address, "ice.secret=s").turn());
  }

  @Test
  void severalAddressesHaveCommasBetweenThem() {
    assertEquals(List.of("stun:a", "stun:b"), options("ice.stun=stun:a, stun:b").stun());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ice.stun=              ; -Dice.stun= cannot work: an address begins with stun: or stuns:.
          ice.stun=example.org   ; -Dice.stun=example.org cannot work: an address begins with stun: or stuns:.
          ice.stun=turn:a        ; -Dice.stun=turn:a cannot work: an address begins with stun: or stuns:.
          ice.stun=stun:a,http:b ; -Dice.stun=http:b cannot work: an address begins with stun: or stuns:.
          ice.stun=stun:         ; -Dice.stun=stun: cannot work: after the first colon comes a host, as in stun:192.0.2.1:3478.
          ice.stun=stun://a      ; -Dice.stun=stun://a cannot work: after the first colon comes a host, as in stun:192.0.2.1:3478.
          ice.stun=stun:::1      ; -Dice.stun=stun:::1 cannot work: after the first colon comes a host, as in stun:192.0.2.1:3478.
          ice.stun=stun:a:0      ; -Dice.stun=stun:a:0 cannot work: a port is a number from 1 to 65535.
          ice.stun=stun:a:65536  ; -Dice.stun=stun:a:65536 cannot work: a port is a number from 1 to 65535.
          ice.stun=stun:a:       ; -Dice.stun=stun:a: cannot work: a port is a number from 1 to 65535.
          ice.stun=stun:a?transport=udp ; -Dice.stun=stun:a?transport=udp cannot work: only turn: has a ?, and then it is ?transport=udp or ?transport=tcp.
          ice.turn=turn:a?transport=ip  ; -Dice.turn=turn:a?transport=ip cannot work: only turn: has a ?, and then it is ?transport=udp or ?transport=tcp.
          ice.turn=stun:a        ; -Dice.turn=stun:a cannot work: an address begins with turn: or turns:.
          ice.turn=turn:a        ; -Dice.turn needs the secret of the TURN servers: add -Dice.secret.
          ice.secret=s           ; -Dice.secret is for TURN servers: name them with -Dice.turn.
          ice.policy=relay       ; -Dice.policy is no option.
          """)
  void whatCannotWorkGetsASentenceAndTheListOfOptions(String option, String sentence) {
    String message = message(option);
    assertEquals(sentence, message.lines().findFirst().orElseThrow());
    for (String name : List.of("-Dice.stun=", "-Dice.turn=", "-Dice.secret=")) {
      assertTrue(message.contains("\n  " + name), message);
    }
  }

  @Test
  void anEmptySecretIsNone() {
    assertTrue(message("ice.turn=turn:a", "ice.secret= ").startsWith("-Dice.turn needs the"));
  }

  @Test
  void theSecretIsNeverPrinted() {
    String secret = "ice.secret=hush-hush";
    assertFalse(options("ice.turn=turn:a", secret).toString().contains("hush-hush"));
    assertFalse(message("ice.turn=stun:a", secret).contains("hush-hush"));
    assertFalse(message(secret).contains("hush-hush"));
  }

  private static IceOptions options(String... options) {
    return IceOptions.from(RunningServer.properties(options));
  }

  private static String message(String... options) {
    return assertThrows(UsageException.class, () -> options(options)).getMessage();
  }
}
