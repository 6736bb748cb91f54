package codelab.checks.browser;

/**
 * What a video element shows, measured from its pixels at two moments.
 *
 * @param id the element's id
 * @param present whether the page has a video element of this id
 * @param stream whether its {@code srcObject} is a stream
 * @param paused whether it is paused
 * @param visible whether a person can see it
 * @param width the picture's natural width, 0 without a picture
 * @param height the picture's natural height
 * @param moving whether its pixels changed within a fraction of a second
 * @param colour its most frequent colour; null without a picture
 */
public record VideoState(
    String id,
    boolean present,
    boolean stream,
    boolean paused,
    boolean visible,
    int width,
    int height,
    boolean moving,
    Colour colour) {

  public boolean live() {
    return visible && moving;
  }

  /** Nothing of the camera is left: no stream, or none that still gives a picture. */
  public boolean dark() {
    return present && !moving && (!stream || width == 0);
  }

  @Override
  public String toString() {
    if (!present) {
      return "there is no video with the id " + id;
    }
    String picture =
        width == 0
            ? "no picture"
            : "a picture of %d x %d that %s, colour %s"
                .formatted(width, height, moving ? "moves" : "stands still", colour);
    return "#%s has %s, is %s%s and shows %s"
        .formatted(
            id,
            stream ? "a stream" : "no stream",
            paused ? "paused" : "playing",
            visible ? "" : ", is not visible",
            picture);
  }
}
