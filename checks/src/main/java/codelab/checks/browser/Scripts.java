package codelab.checks.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts the checks bring into a page. */
public final class Scripts {
  private Scripts() {}

  /** Answers a script as the function that BiDi wants. */
  static String preload(String resource) {
    return "() => {\n" + read(resource) + "\n}";
  }

  /** Answers a script of the class path. */
  public static String read(String resource) {
    try (InputStream in = Scripts.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
