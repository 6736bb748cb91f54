package codelab.signaling;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/**
 * Lets only this server's own pages through. Browsers let any page open a WebSocket to any host,
 * and tell the host which page it was (RFC 6455, section 10.2).
 */
public record SameOrigin(HttpHandler next, Runnable refused) implements HttpHandler {
  // tag::origin[]
  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
    String host = exchange.getRequestHeaders().getFirst(Headers.HOST);
    if (origin == null || isOf(host, origin)) {
      next.handleRequest(exchange);
    } else {
      refused.run();
      exchange.setStatusCode(StatusCodes.FORBIDDEN);
      exchange.getResponseSender().send("Pages of another origin may not use this server.\n");
    }
  }

  private static boolean isOf(String host, String origin) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }
  // end::origin[]
}
