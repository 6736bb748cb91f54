package codelab;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import codelab.https.ThisMachine;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpsServerTest {
  private RunningServer server;

  @BeforeEach
  void start() {
    server = new RunningServer("https", "host=0.0.0.0");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** The JDK's client checks that the certificate names the host it asks (RFC 9110, 4.3.4). */
  @Test
  void theCertificateIsGoodForEveryAddressOfThisMachine() throws Exception {
    List<String> hosts = new ArrayList<>(List.of("localhost", "127.0.0.1"));
    hosts.addAll(ThisMachine.addressesForOthers());
    for (String host : hosts) {
      String inAddress = host.contains(":") ? "[" + host + "]" : host;
      URI health = URI.create("https://" + inAddress + ":" + server.port() + "/health");
      HttpRequest request = HttpRequest.newBuilder(health).build();
      assertEquals(200, server.client().send(request, BodyHandlers.ofString()).statusCode(), host);
    }
  }

  @Test
  void whoDoesNotTrustTheCertificateHearsNothing() {
    HttpRequest request = server.request("/health").build();
    assertThrows(
        SSLHandshakeException.class,
        () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
  }

  @Test
  void signalingIsOnTheSamePortAsThePage() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    URI room = URI.create("wss://localhost:" + server.port() + "/signaling/r");
    WebSocket socket =
        server
            .client()
            .newWebSocketBuilder()
            .header("Origin", "https://localhost:" + server.port())
            .buildAsync(room, new Listener(heard))
            .get(10, SECONDS);
    assertEquals("{\"type\":\"created\",\"room\":\"r\"}", heard.poll(10, SECONDS));
    socket.abort();
  }

  private record Listener(BlockingQueue<String> heard) implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      heard.add(text.toString());
      socket.request(1);
      return null;
    }
  }
}
