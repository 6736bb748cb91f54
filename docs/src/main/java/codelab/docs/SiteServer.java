package codelab.docs;

import static io.undertow.Handlers.path;
import static io.undertow.Handlers.resource;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.SetHeaderHandler;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** Serves the built site, or says why there is none. */
final class SiteServer {

  private final ServeOptions options;
  private final AtomicReference<String> failure = new AtomicReference<>("");
  private final HttpHandler site;
  private final Undertow undertow;

  SiteServer(Course course, ServeOptions options) {
    this.options = options;
    this.site = files(course.site());
    HttpHandler routes = path(this::sendPage).addPrefixPath("/course", files(course.furniture()));
    this.undertow =
        Undertow.builder()
            .addHttpListener(options.port(), options.host())
            .setHandler(withHeaders(routes))
            .build();
  }

  void start() {
    try {
      undertow.start();
    } catch (RuntimeException e) {
      throw new SiteFailure(
          "Cannot serve on %s, port %d (%s): choose another -Dport= (0 is any free one) or -Dhost=."
              .formatted(options.host(), options.port(), rootCause(e).getMessage()));
    }
  }

  void stop() {
    undertow.stop();
  }

  /** The port it serves on, also when any free one was asked for. */
  int port() {
    InetSocketAddress address = (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
    return address.getPort();
  }

  /** Shows this failure in place of every page; an empty one shows the site again. */
  void show(String message) {
    failure.set(message);
  }

  String startBlock() {
    return """

        The lessons

          page    http://%s:%d/
          stop    Ctrl+C

        A change of a source builds them again.
        """
        .formatted(address(options.host()), port());
  }

  private static String address(String host) {
    return switch (host) {
      case "0.0.0.0", "::", "::1" -> "localhost";
      default -> host;
    };
  }

  private void sendPage(HttpServerExchange exchange) throws Exception {
    String message = failure.get();
    if (message.isEmpty()) {
      site.handleRequest(exchange);
      return;
    }
    exchange.setStatusCode(StatusCodes.INTERNAL_SERVER_ERROR);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html; charset=utf-8");
    exchange.getResponseSender().send(FailurePage.of(message));
  }

  private static HttpHandler files(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SiteFailure("Cannot write to %s: %s.".formatted(folder, e.getMessage()));
    }
    return resource(new PathResourceManager(folder)).setWelcomeFiles("index.html");
  }

  private static HttpHandler withHeaders(HttpHandler next) {
    HttpHandler fresh = new SetHeaderHandler(next, "Cache-Control", "no-store");
    return new SetHeaderHandler(fresh, "Content-Security-Policy", "default-src 'self'");
  }

  private static Throwable rootCause(Throwable failure) {
    return failure.getCause() == null ? failure : rootCause(failure.getCause());
  }
}
