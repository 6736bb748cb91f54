package codelab;

import codelab.ice.IceOptions;
import codelab.ice.IceServers;
import codelab.signaling.SignalingOptions;
import codelab.signaling.SignalingServer;
import java.time.InstantSource;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Step 06: serves a page on which two people in a call send each other photos and files. */
public final class SnapshotApp {
  private SnapshotApp() {}

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
    IceServers ice = new IceServers(IceOptions.from(properties), InstantSource.system());
    SignalingServer signaling = new SignalingServer(SignalingOptions.from(properties));
    return new CodelabServer(new Step("06", "Snapshot"), options, signaling, ice);
  }
}
