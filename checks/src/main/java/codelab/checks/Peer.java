package codelab.checks;

import codelab.checks.browser.Camera;
import codelab.checks.browser.Colour;

/** Those who meet in a room, each in a browser of their own, with a camera of their own. */
public enum Peer {
  ALICE(Camera.of(Colour.GREEN, 500)),
  BOB(Camera.of(Colour.RED, 800).sized(480, 368)),
  CAROL(Camera.of(Colour.BLUE, 1300));

  private final Camera camera;

  Peer(Camera camera) {
    this.camera = camera;
  }

  Camera camera() {
    return camera;
  }

  /** What the camera films. */
  public Colour colour() {
    return camera.colour().orElseThrow();
  }

  /** What the microphone hears, in hertz. */
  public int tone() {
    return camera.tone();
  }
}
