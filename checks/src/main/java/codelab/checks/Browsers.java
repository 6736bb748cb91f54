package codelab.checks;

import codelab.checks.browser.Browser;
import codelab.checks.browser.Camera;
import java.util.HashMap;
import java.util.Map;

/** The browsers of a run: one for each fake camera, started when first needed. */
final class Browsers implements AutoCloseable {
  private final Map<Camera, Browser> running = new HashMap<>();

  Browser with(Camera camera, Options options) {
    return running.computeIfAbsent(camera, wanted -> Browser.start(options, wanted));
  }

  @Override
  public void close() {
    running.values().forEach(Browser::close);
  }
}
