package codelab;

/** What a person reads when a step has started. */
final class StartBlock {
  private StartBlock() {}

  static String of(Step step, String host, int port) {
    String page = "http://" + address(host) + ":" + port + "/";
    return """

        Step %s - %s

          page    %s
          lesson  %slesson/step%s.html
          stop    Ctrl+C
        """
        .formatted(step.number(), step.name(), page, page, step.number());
  }

  /** Browsers give the camera to localhost, and to no other address without https. */
  private static String address(String host) {
    return switch (host) {
      case "0.0.0.0", "::", "127.0.0.1", "::1" -> "localhost";
      default -> host.contains(":") ? "[" + host + "]" : host;
    };
  }
}
