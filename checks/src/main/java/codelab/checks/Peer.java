package codelab.checks;

import codelab.checks.browser.Camera;
import codelab.checks.browser.Colour;

/** Those who meet in a room, each in a browser of their own, with a camera of their own. */
public enum Peer {
  ALICE(Colour.GREEN, 500),
  BOB(Colour.RED, 800),
  CAROL(Colour.BLUE, 1300);

  private final Colour colour;
  private final int tone;

  Peer(Colour colour, int tone) {
    this.colour = colour;
    this.tone = tone;
  }

  /** What the camera films. */
  public Colour colour() {
    return colour;
  }

  /** What the microphone hears, in hertz. */
  public int tone() {
    return tone;
  }

  Camera camera() {
    return Camera.of(colour, tone);
  }
}
