package codelab.signaling;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import java.net.InetAddress;

/** Lets only requests through that come from this machine. */
record LocalOnly(HttpHandler next) implements HttpHandler {
  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    InetAddress from = exchange.getSourceAddress().getAddress();
    if (from.isLoopbackAddress() || from.equals(exchange.getDestinationAddress().getAddress())) {
      next.handleRequest(exchange);
    } else {
      exchange.setStatusCode(StatusCodes.FORBIDDEN);
    }
  }
}
