package codelab.ice;

import codelab.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Which STUN and TURN servers somebody chose.
 *
 * @param stun addresses such as {@code stun:stun.example.org:3478}
 * @param turn addresses such as {@code turn:turn.example.org:3478?transport=udp}
 * @param secret what signs credentials for the TURN servers; there exactly if they are
 */
public record IceOptions(List<String> stun, List<String> turn, Optional<TurnSecret> secret) {

  /**
   * Reads the options.
   *
   * @throws UsageException for a value that cannot work, and for a name that is none
   */
  public static IceOptions from(Properties properties) {
    IceChoice.checkNames(properties);
    List<String> stun = addresses(IceChoice.STUN, properties);
    List<String> turn = addresses(IceChoice.TURN, properties);
    Optional<String> secret = IceChoice.SECRET.in(properties);
    if (turn.isEmpty() && secret.isPresent()) {
      throw IceChoice.mistake("-Dice.secret is for TURN servers: name them with -Dice.turn.");
    }
    if (!turn.isEmpty() && secret.filter(text -> !text.isBlank()).isEmpty()) {
      throw IceChoice.mistake("-Dice.turn needs the secret of the TURN servers: add -Dice.secret.");
    }
    return new IceOptions(stun, turn, secret.map(TurnSecret::new));
  }

  private static List<String> addresses(IceChoice choice, Properties properties) {
    return choice.in(properties).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .map(address -> checked(choice, address))
        .toList();
  }

  private static String checked(IceChoice choice, String address) {
    Optional<String> problem = ServerAddress.problem(choice.word(), address);
    if (problem.isPresent()) {
      throw IceChoice.mistake(
          "-D%s=%s cannot work: %s".formatted(choice.key(), address, problem.get()));
    }
    return address;
  }
}
