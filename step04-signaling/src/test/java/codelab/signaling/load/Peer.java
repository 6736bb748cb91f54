package codelab.signaling.load;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** One of the two in a room: it understands the server, and passes on what the other one says. */
final class Peer implements WebSocket.Listener {
  private static final Executor WHEN_TOO_LATE =
      CompletableFuture.delayedExecutor(20, TimeUnit.SECONDS);

  private final BiConsumer<Peer, String> hearing;
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private final CompletableFuture<String> gone = new CompletableFuture<>();
  private final StringBuilder parts = new StringBuilder(0);
  private CompletableFuture<WebSocket> sent;

  Peer(BiConsumer<Peer, String> hearing) {
    this.hearing = hearing;
  }

  /** Answers, when both are in the room, whether this one is the initiator. */
  synchronized CompletableFuture<Boolean> join(HttpClient client, URI room) {
    sent = client.newWebSocketBuilder().buildAsync(room, this);
    sent.exceptionally(this::fail);
    WHEN_TOO_LATE.execute(
        () -> ready.completeExceptionally(new IllegalStateException("Nobody came within 20 s.")));
    return ready;
  }

  /** Answers, when this one can no longer hear the other, why. */
  CompletableFuture<String> gone() {
    return gone;
  }

  /** Sends when all before it is sent: a WebSocket takes one message at a time. */
  synchronized void send(String text) {
    sent = sent.thenCompose(socket -> socket.sendText(text, true));
  }

  synchronized void leave() {
    sent.thenAccept(WebSocket::abort);
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
    parts.append(part);
    if (isLast) {
      hear(parts.toString());
      parts.setLength(0);
    }
    socket.request(1);
    return null;
  }

  private void hear(String text) {
    JsonObject message = JsonParser.parseString(text).getAsJsonObject();
    String type = message.get("type").getAsString();
    switch (type) {
      case "created", "joined" -> {}
      case "ready" -> ready.complete(message.get("initiator").getAsBoolean());
      case "full", "bye" -> end("The server said " + type + ".");
      case "error" -> end(message.get("reason").getAsString());
      default -> hearing.accept(this, text);
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    end("The server closed the connection: " + code + " " + reason);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable failure) {
    fail(failure);
  }

  private WebSocket fail(Throwable failure) {
    end("The connection failed: " + (failure.getCause() == null ? failure : failure.getCause()));
    return null;
  }

  private void end(String reason) {
    gone.complete(reason);
    ready.completeExceptionally(new IllegalStateException(reason));
  }
}
