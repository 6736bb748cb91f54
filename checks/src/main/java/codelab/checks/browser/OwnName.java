package codelab.checks.browser;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** What this machine calls itself, as its certificate for https does. */
public final class OwnName {
  private OwnName() {}

  /** Answers a name that the browsers of the checks find this machine by; empty without one. */
  public static Optional<String> other() {
    try {
      return Optional.of(InetAddress.getLocalHost().getHostName())
          .filter(name -> name.matches("[A-Za-z0-9.-]*[A-Za-z][A-Za-z0-9.-]*"))
          .filter(name -> !name.equals("localhost"));
    } catch (UnknownHostException nameless) {
      return Optional.empty();
    }
  }
}
