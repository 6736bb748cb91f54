package codelab.checks.step01;

import codelab.checks.browser.Page;
import codelab.checks.browser.VideoState;

/**
 * The size that the page shows, beside the true one.
 *
 * @param text what {@code #videoSize} says
 * @param width the picture's natural width
 * @param height the picture's natural height
 */
record ShownSize(String text, int width, int height) {

  static ShownSize on(Page page) {
    VideoState video = page.look().video(Step01IT.VIDEO);
    return new ShownSize(page.look().text("videoSize"), video.width(), video.height());
  }

  /** The two numbers, in this order and however they are joined: 640 x 480, 640×480. */
  boolean isTrue() {
    return width > 0 && text.matches("(?s)(.*\\D)?%d\\D+%d(\\D.*)?".formatted(width, height));
  }

  @Override
  public String toString() {
    String numbers = text.matches("(?s).*\\d.*") ? "" : ", no number,";
    return "#videoSize says \"%s\"%s while the picture is %d x %d"
        .formatted(text, numbers, width, height);
  }
}
