package codelab.checks.browser;

/**
 * A colour as pixels have it, 0 to 255 each.
 *
 * @param red how much red
 * @param green how much green
 * @param blue how much blue
 */
public record Colour(int red, int green, int blue) {
  public static final Colour GREEN = new Colour(20, 160, 40);

  public static final Colour RED = new Colour(190, 40, 40);

  public static final Colour BLUE = new Colour(40, 60, 190);

  /** Cameras, scaling and compression change a colour a little, never by so much. */
  private static final int TOLERANCE = 60;

  public boolean looksLike(Colour other) {
    return Math.abs(red - other.red) < TOLERANCE
        && Math.abs(green - other.green) < TOLERANCE
        && Math.abs(blue - other.blue) < TOLERANCE;
  }

  @Override
  public String toString() {
    return "rgb(%d, %d, %d)".formatted(red, green, blue);
  }
}
