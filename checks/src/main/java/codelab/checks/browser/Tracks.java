package codelab.checks.browser;

/**
 * The tracks that getUserMedia gave to a page.
 *
 * @param live how many still use the camera
 * @param ended how many have let go of it
 */
public record Tracks(int live, int ended) {
  @Override
  public String toString() {
    return "of the camera's tracks, %d %s live and %d ended"
        .formatted(live, live == 1 ? "is" : "are", ended);
  }
}
