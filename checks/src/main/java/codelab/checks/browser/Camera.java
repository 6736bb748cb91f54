package codelab.checks.browser;

import java.util.Optional;

/**
 * The fake camera of a browser, with its microphone.
 *
 * @param colour what it films; empty: there is no camera
 * @param tone what its microphone hears, in hertz
 * @param width of its picture, in pixels
 * @param height of its picture, in pixels
 */
public record Camera(Optional<Colour> colour, int tone, int width, int height) {
  private static final int SOME_TONE = 440;

  /** A size that no page would guess. */
  private static final int WIDTH = 608;

  private static final int HEIGHT = 344;

  public static Camera of(Colour colour) {
    return of(colour, SOME_TONE);
  }

  public static Camera of(Colour colour, int tone) {
    return new Camera(Optional.of(colour), tone, WIDTH, HEIGHT);
  }

  public static Camera none() {
    return new Camera(Optional.empty(), SOME_TONE, WIDTH, HEIGHT);
  }

  /** The same with another size, in pixels, both divisible by 16. */
  public Camera sized(int newWidth, int newHeight) {
    return new Camera(colour, tone, newWidth, newHeight);
  }
}
