package codelab.reports;

import codelab.Answer;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Takes the reports of pages, as {@code navigator.sendBeacon} sends them. */
record ReportInbox(LatestReports latest) implements HttpHandler {
  private static final int MOST_BYTES = 8 * 1024;
  private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).create();

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
    long length = exchange.getRequestContentLength();
    if (type == null || !type.matches("(?i)(text/plain|application/json)\\s*(;.*)?")) {
      Answer.send(
          exchange,
          StatusCodes.UNSUPPORTED_MEDIA_TYPE,
          "A report is application/json, or text/plain as sendBeacon has it.");
    } else if (length < 0 || length > MOST_BYTES) {
      Answer.send(
          exchange,
          StatusCodes.REQUEST_ENTITY_TOO_LARGE,
          "A report has at most 8 KiB, and says in Content-Length how many.");
    } else {
      exchange.getRequestReceiver().receiveFullString(this::take, StandardCharsets.UTF_8);
    }
  }

  private void take(HttpServerExchange exchange, String text) {
    Optional<JsonObject> content = object(text);
    if (content.isEmpty()) {
      Answer.send(exchange, StatusCodes.BAD_REQUEST, "A report is a JSON object.");
      return;
    }
    String from = exchange.getSourceAddress().getAddress().getHostAddress();
    if (latest.add(Report.of(Instant.now(), from, content.get()))) {
      exchange.setStatusCode(StatusCodes.NO_CONTENT);
    } else {
      Answer.send(
          exchange, StatusCodes.TOO_MANY_REQUESTS, "More than 100 reports in a minute: wait.");
    }
  }

  private static Optional<JsonObject> object(String text) {
    try {
      return Optional.ofNullable(GSON.fromJson(text, JsonObject.class));
    } catch (JsonParseException notJson) {
      return Optional.empty();
    }
  }
}
