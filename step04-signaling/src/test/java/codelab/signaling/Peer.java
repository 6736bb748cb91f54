package codelab.signaling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** Somebody in a room, with the JDK's own client; what came waits in a queue. */
final class Peer implements WebSocket.Listener, AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
  private final StringBuilder parts = new StringBuilder();
  private final WebSocket socket;

  private Peer(URI address) {
    socket = CLIENT.newWebSocketBuilder().buildAsync(address, this).join();
  }

  static Peer join(RunningServer server, String room) {
    return new Peer(URI.create("ws://" + server.authority() + "/signaling/" + room));
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    parts.append(part);
    if (last) {
      messages.add(parts.toString());
      parts.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closeCode.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closeCode.completeExceptionally(failure);
  }

  void send(String text) {
    socket.sendText(text, true).join();
  }

  String next() throws InterruptedException {
    return messages.poll(Wait.LIMIT.toSeconds(), SECONDS);
  }

  boolean hasHeardNothing() {
    return messages.isEmpty();
  }

  /** That these messages come next, in this order. */
  void assertHears(String... expected) throws InterruptedException {
    for (String message : expected) {
      assertEquals(message, next());
    }
  }

  /** With which code the server closes. */
  int closeCode() throws Exception {
    return closeCode.get(Wait.LIMIT.toSeconds(), SECONDS);
  }

  /** That nothing comes any more but a close with this code. */
  void assertClosed(int code) throws Exception {
    assertEquals(code, closeCode());
    assertEquals(List.of(), List.copyOf(messages));
  }

  /** Leaves politely. */
  @Override
  public void close() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }
}
