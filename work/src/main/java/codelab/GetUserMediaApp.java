package codelab;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Step 01: serves a page that shows your camera. */
public final class GetUserMediaApp {
  private GetUserMediaApp() {}

  // tag::main[]
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      CodelabServer server = create(Options.from(System.getProperties())); // <1>
      server.start(); // <2>
      System.out.println(server.startBlock());
    } catch (UsageException mistake) {
      System.err.println(mistake.getMessage()); // <3>
      System.exit(1);
    }
  }

  static CodelabServer create(Options options) {
    return new CodelabServer(new Step("01", "your work"), options);
  }
  // end::main[]
}
