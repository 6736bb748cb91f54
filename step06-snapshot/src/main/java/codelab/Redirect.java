package codelab;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.NetworkUtils;
import io.undertow.util.StatusCodes;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.IntSupplier;

/** A second port, which leads everybody who comes without https to the same place with it. */
final class Redirect implements AutoCloseable {
  private final Options options;
  private final IntSupplier httpsPort;
  private final Undertow undertow;

  /** The redirect that the options ask for; none without https. */
  static Optional<Redirect> from(Options options, IntSupplier httpsPort) {
    return options.https() ? Optional.of(new Redirect(options, httpsPort)) : Optional.empty();
  }

  private Redirect(Options options, IntSupplier httpsPort) {
    this.options = options;
    this.httpsPort = httpsPort;
    this.undertow =
        Undertow.builder()
            .addHttpListener(options.redirect(), options.host())
            .setIoThreads(1)
            .setHandler(new CourseHeaders(this::send))
            .build();
  }

  void start() {
    try {
      undertow.start();
    } catch (RuntimeException failure) {
      throw new UsageException(
          "Port %d cannot lead to https, because it is taken or not yours: try -Dredirect=0."
              .formatted(options.redirect()));
    }
  }

  int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
  }

  private void send(HttpServerExchange exchange) {
    String host = NetworkUtils.formatPossibleIpv6Address(exchange.getHostName());
    String origin = "https://" + host + ":" + httpsPort.getAsInt();
    String query = exchange.getQueryString().isEmpty() ? "" : "?" + exchange.getQueryString();
    String path = exchange.getRequestURL().replaceFirst("^http://[^/]*", "");
    exchange.getResponseHeaders().put(Headers.LOCATION, origin + path + query);
    exchange.setStatusCode(StatusCodes.PERMANENT_REDIRECT);
  }

  @Override
  public void close() {
    undertow.stop();
  }
}
