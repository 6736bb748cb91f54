package codelab.checks.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The scripts the checks bring into a page. */
public final class Scripts {
  /** How the probe is found in a page. */
  static final String PROBE = "window[Symbol.for('codelab.probe')]";

  private Scripts() {}

  /** What every page gets before its own scripts: the recorder, and the probe. */
  static List<String> forEveryPage() {
    return Stream.of("/course/recorder.js", "/codelab/checks/probe.js")
        .map(Scripts::preload)
        .toList();
  }

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
