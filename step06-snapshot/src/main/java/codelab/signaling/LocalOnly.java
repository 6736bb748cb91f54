package codelab.signaling;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.net.InetAddress;

/** Lets only requests through that come from this machine, and not through a proxy on it. */
public record LocalOnly(HttpHandler next) implements HttpHandler {
  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (isFromHere(exchange) && !exchange.getRequestHeaders().contains(Headers.X_FORWARDED_FOR)) {
      next.handleRequest(exchange);
    } else {
      exchange.setStatusCode(StatusCodes.FORBIDDEN);
      exchange.getResponseSender().send("Only the server's own machine may read this.\n");
    }
  }

  private static boolean isFromHere(HttpServerExchange exchange) {
    InetAddress from = exchange.getSourceAddress().getAddress();
    return from.isLoopbackAddress() || from.equals(exchange.getDestinationAddress().getAddress());
  }
}
