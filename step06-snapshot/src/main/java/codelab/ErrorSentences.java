package codelab;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** Gives every error response without a body one sentence, which tells nothing of the inside. */
record ErrorSentences(HttpHandler next) implements HttpHandler {
  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    exchange.addDefaultResponseListener(ErrorSentences::send);
    next.handleRequest(exchange);
  }

  private static boolean send(HttpServerExchange exchange) {
    if (exchange.getStatusCode() < 400 || exchange.isResponseStarted()) {
      return false;
    }
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=UTF-8");
    exchange.getResponseSender().send(sentence(exchange.getStatusCode()) + "\n");
    return true;
  }

  private static String sentence(int status) {
    return switch (status) {
      case StatusCodes.NOT_FOUND, StatusCodes.FORBIDDEN ->
          "There is nothing at this address: the step's page is at /.";
      case StatusCodes.METHOD_NOT_ALLOWED -> "This address can only be read: use GET or HEAD.";
      default ->
          "The server could not do this: " + status + " " + StatusCodes.getReason(status) + ".";
    };
  }
}
