package codelab.checks.step06;

import codelab.checks.browser.Colour;
import codelab.checks.browser.VideoState;

/**
 * What has arrived, and what the sender's page says of it.
 *
 * @param trail of who receives
 * @param transfers of who sends
 */
record Arrivals(Trail trail, Transfers transfers) {
  /** Whether one photo is there, as large as the sender's video and of its colour. */
  boolean shows(VideoState video, Colour colour) {
    return trail.has(1) && trail.newest().shows(video.width(), video.height(), colour);
  }

  /** How many bytes of what the sender sends, or has sent last, have moved. */
  double moved() {
    return transfers.all().isEmpty() ? 0 : transfers.all().get(0).moved();
  }

  @Override
  public String toString() {
    return "%s; with the sender, %s".formatted(trail, transfers);
  }
}
