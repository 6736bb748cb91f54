package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
  private final RunningServer server = new RunningServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:PORT", "https://localhost:PORT", "http://LOCALHOST:PORT"})
  void aPageOfThisServerIsLetIn(String origin) throws Exception {
    RawPeer.join(server, "r", "Origin: " + here(origin)).assertHears(Said.created("r"));
  }

  @Test
  void aClientWithoutOriginIsNoBrowserAndIsLetIn() throws Exception {
    RawPeer.join(server, "r").assertHears(Said.created("r"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "http://evil.example:PORT",
        "http://localhost",
        "http://localhost:1",
        "http://127.0.0.1:PORT",
        "http://localhost:PORT.evil.example",
        "http://localhost:PORT@evil.example",
        "http://evil.example#localhost:PORT",
        "http://evil.example/localhost:PORT",
        "http://http://localhost:PORT",
        "http://www.localhost:PORT",
        "http://localhost:PORT/",
        "http:localhost:PORT",
        "localhost:PORT",
        "ws://localhost:PORT",
        "file://",
        "null",
        "*",
        ""
      })
  void aPageOfAnotherOriginIsNot(String origin) throws Exception {
    RawPeer peer = RawPeer.atTheDoor(server);
    String status = peer.shakeHands("/signaling/r", "Origin: " + here(origin));
    assertEquals("HTTP/1.1 403 Forbidden", status);
    assertEquals(0, server.status().participants());
    server.assertRefused(Map.of("foreign-origin", 1L));
  }

  private String here(String origin) {
    return origin.replace("PORT", String.valueOf(server.port()));
  }
}
