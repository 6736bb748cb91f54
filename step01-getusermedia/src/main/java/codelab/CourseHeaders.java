package codelab;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.util.Map;

/** Sends with every response the headers that keep a page to itself and always fresh. */
record CourseHeaders(HttpHandler next) implements HttpHandler {
  // tag::headers[]
  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy",
              "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:;"
                  + " object-src 'none'; base-uri 'none'; form-action 'self';"
                  + " frame-ancestors 'self'",
          "Permissions-Policy", "camera=(self), microphone=(self), display-capture=(self)",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  // end::headers[]

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    exchange.addResponseCommitListener(CourseHeaders::add);
    next.handleRequest(exchange);
  }

  /** As late as this, because a 404 of Undertow's drops the header against caching. */
  private static void add(HttpServerExchange exchange) {
    HEADERS.forEach(
        (name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
  }
}
