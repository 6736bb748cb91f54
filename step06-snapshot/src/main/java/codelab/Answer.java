package codelab;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/** An answer of one sentence, for the person who looks why a request did not work. */
public final class Answer {
  private Answer() {}

  public static void send(HttpServerExchange exchange, int status, String sentence) {
    exchange.setStatusCode(status);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=UTF-8");
    exchange.getResponseSender().send(sentence + "\n");
  }
}
