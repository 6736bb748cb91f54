package codelab.checks.step06;

import codelab.checks.browser.Colour;

/**
 * A picture on a page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param colour the most frequent one
 */
record Picture(int width, int height, Colour colour) {
  boolean is(int expectedWidth, int expectedHeight, Colour expected) {
    return width == expectedWidth && height == expectedHeight && expected.looksLike(colour);
  }

  @Override
  public String toString() {
    return "%d x %d pixels, most of them %s".formatted(width, height, colour);
  }
}
