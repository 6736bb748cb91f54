package codelab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Turns the ways in which a server cannot start into sentences. */
final class StartFailure {
  private StartFailure() {}

  /** Answers the sentence for what a person can mend, and the failure itself for all else. */
  static RuntimeException explain(Options options, RuntimeException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    if (cause instanceof UnknownHostException) {
      return new UsageException(
          "-Dhost=" + options.host() + " is not known: try -Dhost=localhost.");
    }
    if (cause instanceof SocketException) {
      return new UsageException(sentence(options, String.valueOf(cause.getMessage())));
    }
    return failure;
  }

  /** Systems word their reasons differently, so all but one are told from facts. */
  private static String sentence(Options options, String reason) {
    String host = options.host();
    int port = options.port();
    if (reason.startsWith("Address already in use")) {
      return "Port " + port + " is taken: stop what runs there, or choose any free port: -Dport=0.";
    }
    if (!isOfThisMachine(host)) {
      return "-Dhost=" + host + " is not an address of this machine: try -Dhost=localhost.";
    }
    if (port > 0 && port < 1024) {
      return "You may not use port " + port + ": choose one above 1023, such as -Dport=8080.";
    }
    return "Port " + port + " of " + host + " cannot be used (" + reason + "): try -Dport=0.";
  }

  private static boolean isOfThisMachine(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (IOException unknown) {
      return false;
    }
  }
}
