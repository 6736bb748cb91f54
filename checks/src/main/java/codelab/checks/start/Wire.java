package codelab.checks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** One connection of a line: what one end says, the other hears. */
final class Wire implements AutoCloseable {
  private final Socket client;
  private final Socket server = new Socket();

  Wire(Socket client) {
    this.client = client;
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
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
      if (from.isOutputShutdown()) {
        close();
      }
    } catch (IOException e) { // one of the two is gone
      close();
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
