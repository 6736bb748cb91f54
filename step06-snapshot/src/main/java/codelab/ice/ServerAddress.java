package codelab.ice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a STUN or TURN server, as RFC 7064 and RFC 7065 have it. */
final class ServerAddress {
  private static final Pattern AFTER_SCHEME =
      Pattern.compile("(?<host>[\\w.-]+|\\[[\\da-fA-F:.]+])(:(?<port>[^?]*))?(?<query>\\?.*)?");

  private ServerAddress() {}

  /**
   * Answers what is wrong with an address; empty when nothing is.
   *
   * @param scheme stun or turn
   */
  static Optional<String> problem(String scheme, String address) {
    if (!address.matches(scheme + "s?:.*")) {
      return Optional.of("an address begins with %1$s: or %1$ss:.".formatted(scheme));
    }
    Matcher parts = AFTER_SCHEME.matcher(address.substring(address.indexOf(':') + 1));
    if (!parts.matches()) {
      return Optional.of(
          "after the first colon comes a host, as in " + scheme + ":192.0.2.1:3478.");
    }
    String port = parts.group("port");
    if (port != null && !isPort(port)) {
      return Optional.of("a port is a number from 1 to 65535.");
    }
    String query = parts.group("query");
    if (query != null && !(scheme.equals("turn") && query.matches("\\?transport=(udp|tcp)"))) {
      return Optional.of("only turn: has a ?, and then it is ?transport=udp or ?transport=tcp.");
    }
    return Optional.empty();
  }

  private static boolean isPort(String text) {
    return text.matches("\\d{1,5}")
        && Integer.parseInt(text) > 0
        && Integer.parseInt(text) <= 65535;
  }
}
