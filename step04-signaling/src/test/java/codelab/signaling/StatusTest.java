package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

  @Test
  void countsRoomsAndMessagesAndTellsNoNames() throws Exception {
    try (RunningServer server = new RunningServer()) {
      assertEquals(status(0, 0, 0, ""), body(server));
      Pair pair = Pair.meet(server, "secret");
      pair.first().send("{\"type\":\"hangup\"}");
      pair.second().assertHears("{\"type\":\"hangup\"}");
      pair.second().send("[]");
      Peer third = Peer.join(server, "secret");
      third.assertHears(Said.full("secret"));
      third.assertClosed(1013);
      server.status(now -> now.participants() == 2 && now.refused().size() == 2);
      assertEquals(status(1, 2, 1, "\"full\":1,\"not-an-object\":1"), body(server));
    }
  }

  private static String status(int rooms, int participants, int relayed, String refused) {
    return "{\"rooms\":%d,\"participants\":%d,\"relayed\":%d,\"refused\":{%s},\"uptimeSeconds\":N}"
        .formatted(rooms, participants, relayed, refused);
  }

  private static String body(RunningServer server) {
    HttpResponse<String> response = server.get("/status");
    assertEquals(Optional.of("application/json"), response.headers().firstValue("Content-Type"));
    return response.body().replaceFirst("\\d+}$", "N}");
  }

  @Test
  void theUptimeGrows() throws Exception {
    try (RunningServer server = new RunningServer()) {
      assertTrue(server.status(now -> now.uptimeSeconds() > 0).uptimeSeconds() > 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 127.0.0.1, 200",
    "0, ::1, 200",
    "0, 192.0.2.7, 403",
    "0, 2001:db8::7, 403",
    "1, 192.0.2.7, 200"
  })
  void isForThisMachineUnlessItIsOpened(String option, String from, int expected) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("signaling.status", option);
    try (SignalingServer signaling = new SignalingServer(SignalingOptions.from(properties))) {
      assertEquals(expected, statusCode(asIfFrom(from, signaling.status())));
    }
  }

  /** Makes up the sender's address; all else of the exchange is real. */
  private static HttpHandler asIfFrom(String address, HttpHandler next) {
    return exchange -> {
      exchange.setSourceAddress(new InetSocketAddress(address, 50_000));
      next.handleRequest(exchange);
    };
  }

  private static int statusCode(HttpHandler handler) throws Exception {
    Undertow server = Undertow.builder().addHttpListener(0, "localhost", handler).build();
    server.start();
    try {
      InetSocketAddress at = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
      return get("http://localhost:" + at.getPort()).statusCode();
    } finally {
      server.stop();
    }
  }

  @Test
  void isForThisMachineAlsoByItsOtherAddresses() throws Exception {
    Optional<InetAddress> other =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .findFirst();
    assumeTrue(other.isPresent(), "this machine has no other address");
    try (RunningServer server = new RunningServer("host=0.0.0.0")) {
      String address = other.orElseThrow().getHostAddress();
      assertEquals(200, get("http://%s:%d/status".formatted(address, server.port())).statusCode());
    }
  }

  private static HttpResponse<String> get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
