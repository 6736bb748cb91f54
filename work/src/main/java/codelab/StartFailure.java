package codelab;

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

  private static String sentence(Options options, String reason) {
    int port = options.port();
    if (reason.startsWith("Permission denied")) {
      return "You may not use port " + port + ": choose one above 1023, such as -Dport=8080.";
    }
    if (reason.startsWith("Cannot assign requested address")) {
      return "-Dhost="
          + options.host()
          + " is not an address of this machine: try -Dhost=localhost.";
    }
    return "Port " + port + " is taken: stop what runs there, or choose any free port: -Dport=0.";
  }
}
