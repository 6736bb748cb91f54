package codelab.checks.step06;

import codelab.checks.browser.Colour;
import java.util.List;

/**
 * What has arrived at a page.
 *
 * @param all newest first
 */
record Trail(List<Figure> all) {
  /**
   * A photo or a file that has arrived.
   *
   * @param sha256 its {@code data-sha256}
   * @param text what a person reads
   * @param saveAs the name under which it is saved
   * @param url where its bytes are
   * @param width of its picture in pixels, 0 without one
   * @param height of its picture in pixels, 0 without one
   * @param colour the most frequent one of its picture
   */
  record Figure(
      String sha256, String text, String saveAs, String url, int width, int height, Colour colour) {

    @Override
    public String toString() {
      String picture = width == 0 ? "" : ", %d x %d pixels of %s".formatted(width, height, colour);
      return "\"%s\"%s".formatted(text.lines().findFirst().orElse(""), picture);
    }

    boolean shows(int expectedWidth, int expectedHeight, Colour expected) {
      return width == expectedWidth && height == expectedHeight && expected.looksLike(colour);
    }
  }

  boolean has(int count) {
    return all.size() == count;
  }

  Figure newest() {
    return all.get(0);
  }

  @Override
  public String toString() {
    return all.isEmpty()
        ? "#trail has no figure[data-sha256]"
        : "%d in #trail, the newest: %s".formatted(all.size(), newest());
  }
}
