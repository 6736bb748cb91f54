package codelab.checks.browser;

import java.util.Optional;

/**
 * The fake camera of a browser, with its microphone.
 *
 * @param colour what it films; empty: there is no camera
 * @param tone what its microphone hears, in hertz
 */
public record Camera(Optional<Colour> colour, int tone) {
  private static final int SOME_TONE = 440;

  public static Camera of(Colour colour) {
    return of(colour, SOME_TONE);
  }

  public static Camera of(Colour colour, int tone) {
    return new Camera(Optional.of(colour), tone);
  }

  public static Camera none() {
    return new Camera(Optional.empty(), SOME_TONE);
  }
}
