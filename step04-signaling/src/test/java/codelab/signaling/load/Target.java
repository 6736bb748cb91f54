package codelab.signaling.load;

import codelab.CodelabServer;
import codelab.SignalingApp;
import codelab.UsageException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * The server under load.
 *
 * @param address where it listens
 * @param own the step's server, when it was started for this; empty: it runs elsewhere
 */
record Target(URI address, Optional<CodelabServer> own) implements AutoCloseable {

  /**
   * Starts the step's server on a free port, unless a running one was chosen.
   *
   * @throws UsageException when nothing runs there
   */
  static Target of(LoadOptions options, Properties properties) {
    return options.server().map(Target::running).orElseGet(() -> started(properties));
  }

  private static Target running(URI address) {
    try {
      new Socket(address.getHost(), address.getPort()).close();
      return new Target(address, Optional.empty());
    } catch (IOException | IllegalArgumentException nobodyThere) {
      throw new UsageException(
          "Nothing answers at " + address + ": start the step there, or leave -Dserver out.");
    }
  }

  private static Target started(Properties properties) {
    Properties onAFreePort = new Properties();
    onAFreePort.putAll(properties);
    onAFreePort.put("host", "localhost");
    onAFreePort.put("port", "0");
    CodelabServer server = SignalingApp.create(onAFreePort);
    server.start();
    return new Target(URI.create("ws://localhost:" + server.port()), Optional.of(server));
  }

  /** How many bytes this process holds after a garbage collection, if the server is in it. */
  OptionalLong heap() {
    if (own.isEmpty()) {
      return OptionalLong.empty();
    }
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return OptionalLong.of(memory.getHeapMemoryUsage().getUsed());
  }

  @Override
  public void close() {
    own.ifPresent(CodelabServer::close);
  }
}
