package codelab.reports;

import codelab.Answer;
import codelab.Step;
import codelab.signaling.LocalOnly;
import codelab.signaling.SameOrigin;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** What pages report, for {@code /reports}: they send it there, and people read it there. */
public final class Reports implements HttpHandler {
  private final LatestReports latest = new LatestReports();
  private final HttpHandler page = new LocalOnly(this::sendPage);
  private final HttpHandler inbox;
  private final Step step;

  public Reports(Step step) {
    this.step = step;
    this.inbox = new SameOrigin(new ReportInbox(latest), () -> {});
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    switch (exchange.getRequestMethod().toString()) {
      case "GET", "HEAD" -> page.handleRequest(exchange);
      case "POST" -> inbox.handleRequest(exchange);
      default -> {
        exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD, POST");
        Answer.send(
            exchange,
            StatusCodes.METHOD_NOT_ALLOWED,
            "Reports can be sent with POST, and read with GET or HEAD.");
      }
    }
  }

  private void sendPage(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html; charset=UTF-8");
    exchange.getResponseSender().send(ReportPage.of(step, latest.newestFirst()));
  }
}
