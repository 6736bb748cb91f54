package codelab.checks;

import codelab.checks.browser.Camera;
import codelab.checks.browser.Colour;

/** Those who meet in a room, each in a browser of their own, with a camera of their own. */
public enum Peer {
  ALICE(Colour.GREEN),
  BOB(Colour.RED),
  CAROL(Colour.BLUE);

  private final Colour colour;

  Peer(Colour colour) {
    this.colour = colour;
  }

  /** What the camera films. */
  public Colour colour() {
    return colour;
  }

  Camera camera() {
    return Camera.of(colour);
  }
}
