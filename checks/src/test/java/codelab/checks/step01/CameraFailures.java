package codelab.checks.step01;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.browser.Camera;
import codelab.checks.browser.Colour;
import codelab.checks.browser.Page;
import codelab.checks.browser.Status;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Lets the camera fail for real, in every way a person meets, and reads what the page says. */
final class CameraFailures {
  /** A camera of its own: what happens to it does not happen to the page the tasks share. */
  private static final Camera CAMERA = Camera.of(Colour.RED);

  private final Lab lab;
  private final Map<String, String> sentences = new LinkedHashMap<>();

  CameraFailures(Lab lab) {
    this.lab = lab;
  }

  void cameraDenied() {
    Page page = page(CAMERA).denyCamera().load();
    expectExplained("a denied camera", page, "NotAllowedError");
    page.allowCamera();
    new Buttons(lab, page).press(Step01IT.START);
    Step01IT.expectLive(lab, page);
  }

  void noCamera() {
    expectExplained("no camera", page(Camera.none()).allowCamera().load(), "NotFoundError");
  }

  void impossibleCamera() {
    Page page = page(CAMERA).allowCamera().inject("/codelab/checks/impossible-camera.js").load();
    expectExplained("a camera that cannot do it", page, "OverconstrainedError");
  }

  void cameraTakenAway() {
    Page page = page(CAMERA).allowCamera().load();
    Step01IT.expectLive(lab, page);
    page.denyCamera();
    expectExplained(
        "a camera that is taken away", page, "AbortError", "NotReadableError", "TrackEnded");
  }

  /** The same page under a name that browsers do not trust. With https every name is trusted. */
  void insecureAddress() {
    URI here = lab.address();
    if (here.getScheme().equals("http")) {
      String port = here.getPort() < 0 ? "" : ":" + here.getPort();
      URI insecure = URI.create("http://" + Page.INSECURE_HOST + port + here.getRawPath());
      Page page = lab.freshPage(CAMERA, insecure).load();
      expectExplained("an insecure address", page, "TypeError", "SecurityError");
    }
  }

  /** One sentence for everything explains nothing. */
  void haveSentencesOfTheirOwn() {
    String seen = "no two failures get the same";
    for (String sentence : sentences.values()) {
      if (Collections.frequency(sentences.values(), sentence) > 1) {
        seen = "the same for different failures: \"" + sentence + "\"";
      }
    }
    lab.expectNow("each failure has a sentence of its own", seen, s -> s.startsWith("no two"));
  }

  private Page page(Camera camera) {
    return lab.freshPage(camera, lab.address());
  }

  private void expectExplained(String failure, Page page, String... names) {
    Status status =
        lab.expect(
            "%s is explained: data-state=\"error\", data-error=\"%s\" and a sentence that says what to do"
                .formatted(failure, String.join("\" or \"", names)),
            page.look()::status,
            seen -> seen.explains(Set.of(names)));
    sentences.put(failure, status.text().replace(status.error(), ""));
  }
}
