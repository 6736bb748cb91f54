package codelab;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;

/** Lets only GET and HEAD through: files can be read here, and nothing else (RFC 9110, 15.5.6). */
record ReadOnly(HttpHandler next) implements HttpHandler {
  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    var method = exchange.getRequestMethod();
    if (method.equals(Methods.GET) || method.equals(Methods.HEAD)) {
      next.handleRequest(exchange);
    } else {
      exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
      exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED);
    }
  }
}
