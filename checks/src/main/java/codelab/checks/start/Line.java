package codelab.checks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The network between a page and its server, on a port of this machine, to cut and to mend. */
public final class Line implements AutoCloseable {
  private static final int ANY_PORT = 0;
  private static final int DEFAULT_BACKLOG = 0;

  private final URI server;
  private final List<Wire> wires = new ArrayList<>();
  private ServerSocket entrance;
  private CompletableFuture<Void> accepting;
  private volatile boolean silent;

  private Line(URI server) {
    this.server = server;
  }

  /** Lays a line to a server; it carries whatever the two ends speak. */
  public static Line to(URI server) {
    Line line = new Line(server);
    line.open(ANY_PORT);
    return line;
  }

  /** Answers where the server's page is for those who come over this line. */
  public URI address() {
    String here = "//localhost:" + entrance.getLocalPort();
    return URI.create(server.toString().replaceFirst("//[^/?]+", here));
  }

  /** Loses whatever is said from now on, at both ends, until the line is mended. */
  public void silence() {
    silent = true;
  }

  /** Ends every connection and refuses new ones. */
  public void cut() {
    silence();
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    accepting.join(); // holds the port until it has noticed
    wires.forEach(Wire::close);
  }

  /** Lets new connections be made, at the same address. */
  public void mend() {
    open(entrance.getLocalPort());
  }

  private void open(int port) {
    silent = false;
    try {
      entrance = new ServerSocket(port, DEFAULT_BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    accepting = CompletableFuture.runAsync(this::accept, task -> new Thread(task).start());
  }

  private void accept() {
    try {
      while (true) {
        Wire wire = new Wire(entrance.accept(), () -> silent);
        wires.add(wire);
        new Thread(() -> wire.carryTo(server)).start();
      }
    } catch (IOException e) {
      // the line is cut
    }
  }

  @Override
  public void close() {
    cut();
  }
}
