package codelab.checks.browser;

/**
 * What comes out of a video element, in the loudest moment of half a second.
 *
 * @param tracks how many audio tracks its stream has
 * @param level of its loudest tone, in decibels below the loudest there is
 * @param hertz of that tone
 */
public record Sound(int tracks, double level, double hertz) {
  private static final double SILENCE = -70;
  private static final double TOLERANCE = 25; // Hz: the analyser's steps are 12 wide

  public boolean silent() {
    return level < SILENCE;
  }

  /** Whether this tone is the loudest. */
  public boolean is(int tone) {
    return !silent() && Math.abs(hertz - tone) < TOLERANCE;
  }

  @Override
  public String toString() {
    if (tracks == 0) {
      return "no audio track";
    }
    return silent() ? "silence" : "a tone of %.0f Hz at %.0f dB".formatted(hertz, level);
  }
}
