package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParticipantTest {
  private static final int MESSAGES = 2_000;

  private final RunningServer server = new RunningServer("signaling.rate=0");

  @AfterEach
  void stop() {
    server.close();
  }

  /** The session is that of a client; the container sends for both sides alike. */
  @Test
  void messagesOfTwoThreadsToOneSessionNeverMix() throws Exception {
    RawPeer receiver = RawPeer.join(server, "r");
    receiver.assertHears(Said.created("r"));
    Participant sender = new Participant(connect("r"), "r");
    receiver.assertHears(Said.READY_FIRST);
    Together.run(
        () -> sendAll(sender, "first"),
        () -> sendAll(sender, "second"),
        () -> assertHearsAll(receiver));
  }

  private Session connect(String room) throws Exception {
    URI address = URI.create("ws://" + server.authority() + "/signaling/" + room);
    return ContainerProvider.getWebSocketContainer()
        .connectToServer(new Quiet(), ClientEndpointConfig.Builder.create().build(), address);
  }

  private static final class Quiet extends Endpoint {
    @Override
    public void onOpen(Session session, EndpointConfig config) {}
  }

  private static void sendAll(Participant sender, String thread) {
    for (int number = 0; number < MESSAGES; number++) {
      assertTrue(sender.send(message(thread, number)));
    }
  }

  private static void assertHearsAll(RawPeer receiver) throws Exception {
    int first = 0;
    int second = 0;
    while (first + second < 2 * MESSAGES) {
      String heard = receiver.read().text();
      if (heard.equals(message("first", first))) {
        first++;
      } else {
        assertEquals(message("second", second), heard);
        second++;
      }
    }
  }

  /** All of them together are fewer than 1 MiB, so that nobody reads too slowly. */
  private static String message(String thread, int number) {
    String text = "x".repeat(number % 100 == 0 ? 10_000 : 100);
    return "{\"type\":\"chat\",\"text\":\"%s %d %s\"}".formatted(thread, number, text);
  }
}
