package codelab.signaling;

/** What the server says, letter for letter. */
final class Said {
  static final String READY_FIRST = "{\"type\":\"ready\",\"initiator\":true}";
  static final String READY_SECOND = "{\"type\":\"ready\",\"initiator\":false}";
  static final String BYE = "{\"type\":\"bye\"}";

  private Said() {}

  static String created(String room) {
    return "{\"type\":\"created\",\"room\":\"" + room + "\"}";
  }

  static String joined(String room) {
    return "{\"type\":\"joined\",\"room\":\"" + room + "\"}";
  }

  static String full(String room) {
    return "{\"type\":\"full\",\"room\":\"" + room + "\"}";
  }

  /** An error, with quotation marks in its sentence escaped. */
  static String error(String sentence) {
    return "{\"type\":\"error\",\"reason\":\"" + sentence.replace("\"", "\\\"") + "\"}";
  }
}
