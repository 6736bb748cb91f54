package codelab;

import static io.undertow.Handlers.path;
import static io.undertow.Handlers.resource;

import codelab.signaling.SignalingServer;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.server.handlers.resource.ResourceManager;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;

/** The web server of every step: it sends the page, the course's furniture and the lessons. */
public final class CodelabServer implements AutoCloseable {
  private final Step step;
  private final Options options;
  private final SignalingServer signaling;
  private final CourseFiles files = CourseFiles.ofThisStep();
  private final Undertow undertow;

  /** Prepares a server, which listens only once it is started, and closes signaling in the end. */
  public CodelabServer(Step step, Options options, SignalingServer signaling) {
    this.step = step;
    this.options = options;
    this.signaling = signaling;
    this.undertow =
        Undertow.builder()
            .addHttpListener(options.port(), options.host())
            .setIoThreads(1) // what one connection hears, another one sends: no thread waits
            .setHandler(new CourseHeaders(new ErrorSentences(routes())))
            .build();
  }

  private HttpHandler routes() {
    return new ReadOnly(
        path(resource(page()).addWelcomeFiles("index.html")) // <1>
            .addPrefixPath("/course", resource(files.furniture())) // <2>
            .addPrefixPath("/lesson", this::sendLesson) // <3>
            .addExactPath("/health", this::sendHealth) // <4>
            // tag::routes[]
            .addPrefixPath("/signaling", signaling.sockets())
            .addExactPath("/status", signaling.status()));
    // end::routes[]
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
  }

  /** The port this server listens on, also where the system chose it. */
  public int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
  }

  /** What a person reads when the step runs: its addresses, and how to stop it. */
  public String startBlock() {
    return StartBlock.of(step, options.host(), port());
  }

  @Override
  public void close() {
    signaling.close();
    undertow.stop();
  }
}
