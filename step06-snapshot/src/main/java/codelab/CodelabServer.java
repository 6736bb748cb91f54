package codelab;

import static io.undertow.Handlers.path;
import static io.undertow.Handlers.resource;

import codelab.https.Https;
import codelab.ice.IceServers;
import codelab.qr.QrSvg;
import codelab.reports.Reports;
import codelab.signaling.SignalingServer;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.server.handlers.resource.ResourceManager;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.util.Optional;

/** The web server of every step: it sends the page, the course's furniture and the lessons. */
public final class CodelabServer implements AutoCloseable {
  private final Step step;
  private final Options options;
  private final SignalingServer signaling;
  private final IceServers ice;
  private final CourseFiles files = CourseFiles.ofThisStep();
  private final Undertow undertow;
  private final Optional<Redirect> redirect;

  /** Prepares a server, which listens only once it is started, and closes signaling in the end. */
  public CodelabServer(Step step, Options options, SignalingServer signaling, IceServers ice) {
    this.step = step;
    this.options = options;
    this.signaling = signaling;
    this.ice = ice;
    this.undertow =
        listener()
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 1024L * 1024) // bytes
            .setIoThreads(1) // what one connection hears, another one sends: no thread waits
            .setHandler(new CourseHeaders(new ErrorSentences(routes())))
            .build();
    this.redirect = Redirect.from(options, this::port);
  }

  private Undertow.Builder listener() {
    int port = options.port();
    String host = options.host();
    return options.https()
        ? Undertow.builder().addHttpsListener(port, host, Https.keptIn(files.keys()))
        : Undertow.builder().addHttpListener(port, host);
  }

  private HttpHandler routes() {
    return path(new ReadOnly(
            path(resource(page()).addWelcomeFiles("index.html"))
                .addPrefixPath("/course", resource(files.furniture()))
                .addPrefixPath("/lesson", this::sendLesson)
                .addExactPath("/health", this::sendHealth)
                .addPrefixPath("/signaling", signaling.sockets())
                .addExactPath("/status", signaling.status())
                .addExactPath("/ice-servers.json", ice)
                .addExactPath("/qr.svg", new QrSvg())))
        .addExactPath("/reports", new Reports(step));
  }

  private ResourceManager page() {
    return options.web().<ResourceManager>map(PathResourceManager::new).orElseGet(files::page);
  }

  private void sendLesson(HttpServerExchange exchange) throws Exception {
    new ResourceHandler(files.lessons(), new MissingLesson(files))
        .addWelcomeFiles("index.html")
        .handleRequest(exchange);
  }

  private void sendHealth(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
    exchange.getResponseSender().send(step.health());
  }

  /**
   * Starts listening.
   *
   * @throws UsageException where the port or the host cannot be had
   */
  public void start() {
    try {
      undertow.start();
    } catch (RuntimeException failure) {
      throw StartFailure.explain(options, failure);
    }
    redirect.ifPresent(Redirect::start);
  }

  /** The port this server listens on, also where the system chose it. */
  public int port() {
    return address().getPort();
  }

  private InetSocketAddress address() {
    return (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
  }

  /** What a person reads when the step runs: its addresses, and how to stop it. */
  public String startBlock() {
    return new StartBlock(step, options, address(), redirect.map(Redirect::port)).text();
  }

  @Override
  public void close() {
    signaling.close();
    redirect.ifPresent(Redirect::close);
    undertow.stop();
  }
}
