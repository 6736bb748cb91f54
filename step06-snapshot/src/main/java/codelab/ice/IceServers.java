package codelab.ice;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a page gives to {@code new RTCPeerConnection(…)}, for {@code /ice-servers.json}. */
public final class IceServers implements HttpHandler {
  private static final Duration VALID = Duration.ofHours(1);
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final IceOptions options;
  private final InstantSource clock;

  public IceServers(IceOptions options, InstantSource clock) {
    this.options = options;
    this.clock = clock;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
    exchange.getResponseSender().send(json());
  }

  String json() {
    return GSON.toJson(Map.of("iceServers", servers()));
  }

  // tag::servers[]
  private List<IceServer> servers() {
    List<IceServer> servers = new ArrayList<>();
    if (!options.stun().isEmpty()) {
      servers.add(IceServer.stun(options.stun()));
    }
    options.secret().ifPresent(secret -> servers.add(turn(secret)));
    return servers;
  }

  private IceServer turn(TurnSecret secret) {
    String username = clock.instant().plus(VALID).getEpochSecond() + ":course";
    return new IceServer(options.turn(), username, secret.credential(username));
  }
  // end::servers[]
}
