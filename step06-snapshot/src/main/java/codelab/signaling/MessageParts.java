package codelab.signaling;

import java.nio.charset.StandardCharsets;

/**
 * Puts the parts of a message together. The container's own limit ({@code maxMessageSize}) does not
 * hold for a message that comes in several pieces, so the parts are counted here.
 */
final class MessageParts {
  static final int MOST_BYTES = 64 * 1024;

  private StringBuilder parts = new StringBuilder(0);
  private int bytes;

  // tag::count[]
  void add(String part) {
    bytes += part.getBytes(StandardCharsets.UTF_8).length;
    parts.append(part);
  }

  boolean areTooLong() {
    return bytes > MOST_BYTES;
  }

  // end::count[]

  /** Answers the message, and begins anew. */
  String take() {
    String message = parts.toString();
    parts = new StringBuilder(0);
    bytes = 0;
    return message;
  }
}
