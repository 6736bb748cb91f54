package codelab.checks.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.function.BooleanSupplier;

/** One connection of a line: what one end says, the other hears. */
final class Wire implements AutoCloseable {
  private static final int BUFFER = 8192;

  private final Socket client;
  private final Socket server = new Socket();
  private final BooleanSupplier silent;

  /**
   * A connection to be carried.
   *
   * @param silent whether what is said is lost
   */
  Wire(Socket client, BooleanSupplier silent) {
    this.client = client;
    this.silent = silent;
  }

  /** Carries bytes in both directions until both have ended. */
  void carryTo(URI address) {
    try {
      int port = address.getPort() < 0 ? address.toURL().getDefaultPort() : address.getPort();
      server.connect(new InetSocketAddress(address.getHost(), port));
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      new Thread(() -> carry(server, client)).start();
      carry(client, server);
    } catch (IOException e) { // nobody answers there
      close();
    }
  }

  private void carry(Socket from, Socket to) {
    try {
      copy(from.getInputStream(), to.getOutputStream());
      to.shutdownOutput();
      if (from.isOutputShutdown()) {
        close();
      }
    } catch (IOException e) { // one of the two is gone
      close();
    }
  }

  private void copy(InputStream from, OutputStream to) throws IOException {
    byte[] bytes = new byte[BUFFER];
    for (int count = from.read(bytes); count >= 0; count = from.read(bytes)) {
      if (!silent.getAsBoolean()) {
        to.write(bytes, 0, count);
      }
    }
  }

  @Override
  public void close() {
    try {
      client.close();
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
