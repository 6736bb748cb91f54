package codelab;

import codelab.signaling.SignalingOptions;
import codelab.signaling.SignalingServer;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Step 04: serves a page on which two people meet in a room, and relays what they say. */
public final class SignalingApp {
  private SignalingApp() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      CodelabServer server = create(System.getProperties());
      server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      System.out.println(server.startBlock());
    } catch (UsageException mistake) {
      System.err.println(mistake.getMessage());
      System.exit(1);
    }
  }

  /** The server with all its routes, for {@link #main} and for the tests. */
  public static CodelabServer create(Properties properties) {
    Options options = Options.from(properties);
    SignalingServer signaling = new SignalingServer(SignalingOptions.from(properties));
    return new CodelabServer(new Step("04", "Signaling"), options, signaling);
  }
}
