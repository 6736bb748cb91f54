package codelab;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Step 03: serves a page that sends text through a data channel. */
public final class DataChannelApp {
  private DataChannelApp() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      CodelabServer server = create(Options.from(System.getProperties()));
      server.start();
      System.out.println(server.startBlock());
    } catch (UsageException mistake) {
      System.err.println(mistake.getMessage());
      System.exit(1);
    }
  }

  static CodelabServer create(Options options) {
    return new CodelabServer(new Step("03", "RTCDataChannel"), options);
  }
}
