package codelab;

import codelab.qr.QrText;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * What a person reads when a step has started.
 *
 * @param listening where the server listens
 * @param redirect the port that leads to https, if there is one
 */
record StartBlock(
    Step step, Options options, InetSocketAddress listening, Optional<Integer> redirect) {
  private static final String WARNING =
      """

        Browsers warn once: nobody but this machine vouches for its certificate.
        That is expected here. Open "Advanced" or "Details", and go on to the page.
      """;

  String text() {
    String scheme = options.https() ? "https" : "http";
    String page = OtherDevices.url(scheme, host(), listening.getPort());
    OtherDevices others = new OtherDevices(scheme, listening);
    return "\nStep %s - %s\n\n".formatted(step.number(), step.name())
        + line("page", page)
        + line("lesson", page + "lesson/step" + step.number() + ".html")
        + redirect.map(this::http).orElse("")
        + line("others", String.join("\n          ", others.lines()))
        + line("stop", "Ctrl+C")
        + (options.https() ? WARNING + qrCode(others) : "");
  }

  private static String line(String label, String text) {
    return "  %-7s %s\n".formatted(label, text);
  }

  private String http(int port) {
    return line("http", OtherDevices.url("http", host(), port) + " leads to https");
  }

  /** Browsers give the camera to localhost, and to no other address without https. */
  private String host() {
    return switch (options.host()) {
      case "0.0.0.0", "::", "127.0.0.1", "::1" -> "localhost";
      default -> options.host();
    };
  }

  private static String qrCode(OtherDevices others) {
    boolean shown = System.console() != null && QrText.fits(System.console().charset());
    return shown ? others.pages().stream().findFirst().map(QrText::of).orElse("") : "";
  }
}
