package codelab.signaling.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server protects stays protected when the step's HAProxy is before it. */
class HaproxyTest {
  private final TwoServers servers = new TwoServers();

  @BeforeEach
  void start() throws Exception {
    servers.start();
  }

  @AfterEach
  void stop() {
    servers.close();
  }

  @Test
  void pagesThatCameThroughTheProxyAreLetIn() {
    assertEquals(101, handshake(servers.address().toString()));
  }

  @Test
  void pagesOfAnotherOriginAreNot() {
    assertEquals(403, handshake("http://example.org"));
  }

  @Test
  void nobodyReadsTheStatusThroughTheProxy() {
    assertEquals(200, servers.get("/health"));
    assertEquals(403, servers.get("/status"));
  }

  private int handshake(String origin) {
    try {
      HttpClient.newHttpClient()
          .newWebSocketBuilder()
          .header("Origin", origin)
          .buildAsync(servers.room("origin"), new WebSocket.Listener() {})
          .join()
          .abort();
      return 101;
    } catch (CompletionException refused) {
      return ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode();
    }
  }
}
