package codelab.signaling;

/** The name of a room, which stands in addresses and must not need escapes there. */
public final class RoomName {
  /** What such a name is, for people. */
  public static final String RULE =
      "A room's name is 1 to 64 of the characters A-Z a-z 0-9 _ and -.";

  private RoomName() {}

  public static boolean fits(String text) {
    return text.matches("[A-Za-z0-9_-]{1,64}");
  }
}
