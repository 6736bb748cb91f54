package codelab.checks.browser;

import java.util.Optional;

/**
 * The fake camera of a browser.
 *
 * @param colour what it films; empty: there is no camera
 */
public record Camera(Optional<Colour> colour) {
  public static Camera of(Colour colour) {
    return new Camera(Optional.of(colour));
  }

  public static Camera none() {
    return new Camera(Optional.empty());
  }
}
