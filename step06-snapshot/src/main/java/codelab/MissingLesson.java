package codelab;

import io.undertow.io.IoCallback;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.resource.Resource;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;

/** Answers for a lesson that is not there: none is before somebody builds them. */
record MissingLesson(CourseFiles files) implements HttpHandler {
  @Override
  public void handleRequest(HttpServerExchange exchange) throws IOException {
    exchange.setStatusCode(StatusCodes.NOT_FOUND);
    if (files.lessons().getResource("index.html") == null) {
      Resource page = files.furniture().getResource("no-lesson.html");
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html; charset=UTF-8");
      page.serve(exchange.getResponseSender(), exchange, IoCallback.END_EXCHANGE);
    }
  }
}
