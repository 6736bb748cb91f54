package codelab.signaling;

import static io.undertow.Handlers.predicate;
import static io.undertow.attribute.ExchangeAttributes.requestHeader;
import static io.undertow.predicate.Predicates.exists;
import static io.undertow.server.handlers.ResponseCodeHandler.HANDLE_404;
import static io.undertow.servlet.Servlets.defaultContainer;

import com.google.gson.Gson;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.util.Headers;
import io.undertow.websockets.jsr.WebSocketDeploymentInfo;
import jakarta.servlet.ServletException;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Signaling as two routes of a web server: the WebSockets, and what can be seen of them. */
public final class SignalingServer implements AutoCloseable {
  private static final int SECONDS_TO_HEAR = 2;

  private final long startedAt = System.nanoTime();
  private final Tally tally = new Tally();
  private final SignalingOptions options;
  private final Heartbeat heartbeat;
  private final Signaling signaling;
  private final DeploymentManager deployment;

  /** Prepares signaling; nobody is connected yet. */
  public SignalingServer(SignalingOptions options) {
    this.options = options;
    this.heartbeat = new Heartbeat(options, tally);
    this.signaling = new Signaling(options, heartbeat, tally);
    this.deployment = defaultContainer().addDeployment(deploymentInfo());
    deployment.deploy();
  }

  // tag::deployment[]
  private DeploymentInfo deploymentInfo() {
    WebSocketDeploymentInfo sockets =
        new WebSocketDeploymentInfo()
            .setBuffers(new DefaultByteBufferPool(true, 16 * 1024))
            .addEndpoint(endpoint());
    return new DeploymentInfo()
        .setDeploymentName("signaling")
        .setContextPath("/signaling")
        .setClassLoader(getClass().getClassLoader())
        .addServletContextAttribute(WebSocketDeploymentInfo.ATTRIBUTE_NAME, sockets);
  }

  private ServerEndpointConfig endpoint() {
    return ServerEndpointConfig.Builder.create(SignalingEndpoint.class, SignalingEndpoint.PATH)
        .configurator(new EndpointPerConnection(this::newEndpoint))
        .build();
  }

  private SignalingEndpoint newEndpoint() {
    return new SignalingEndpoint(signaling, new Pace(options.rate()));
  }

  // end::deployment[]

  /** The WebSockets, for requests below {@code /signaling}. */
  public HttpHandler sockets() {
    try {
      return new SameOrigin(
          socketsOnly(deployment.start()), () -> tally.refused(Refusal.FOREIGN_ORIGIN));
    } catch (ServletException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static HttpHandler socketsOnly(HttpHandler sockets) {
    return predicate(exists(requestHeader(Headers.UPGRADE)), sockets, HANDLE_404);
  }

  /** The numbers, for {@code /status}. */
  public HttpHandler status() {
    return options.openStatus() ? this::sendStatus : new LocalOnly(this::sendStatus);
  }

  private void sendStatus(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
    exchange.getResponseSender().send(new Gson().toJson(now()));
  }

  private Status now() {
    return new Status(
        signaling.rooms(),
        heartbeat.count(),
        tally.relayedSoFar(),
        tally.refusedSoFar(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - startedAt));
  }

  /** Closes every connection with 1001, going away, and waits a moment until all have heard it. */
  @Override
  public void close() {
    signaling.end();
    CountDownLatch departures = heartbeat.departures();
    try {
      deployment.stop();
      deployment.undeploy();
      departures.await(SECONDS_TO_HEAR, TimeUnit.SECONDS);
      heartbeat.close();
    } catch (ServletException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
