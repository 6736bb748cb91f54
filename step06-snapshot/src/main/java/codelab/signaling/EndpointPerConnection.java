package codelab.signaling;

import jakarta.websocket.server.ServerEndpointConfig.Configurator;
import java.util.function.Supplier;

/** Lets us make the endpoints ourselves, and give them what they need. */
final class EndpointPerConnection extends Configurator {
  private final Supplier<SignalingEndpoint> endpoints;

  EndpointPerConnection(Supplier<SignalingEndpoint> endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public <T> T getEndpointInstance(Class<T> type) {
    return type.cast(endpoints.get());
  }
}
