package codelab.checks.room;

import static java.util.stream.Collectors.joining;

import codelab.checks.start.AnyCertificate;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A participant without a page: says what the check wants, and remembers what it hears. */
public final class Guest implements WebSocket.Listener, AutoCloseable {
  private static final HttpClient CLIENT = AnyCertificate.client();
  private static final int QUOTED = 80;

  private final String name;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final StringBuilder begun = new StringBuilder();
  private volatile String end = "";
  private volatile boolean answered;
  private WebSocket socket;

  private Guest(String name) {
    this.name = name;
  }

  /** Opens a WebSocket to a room of the server that a page comes from. */
  public static Guest join(String name, URI page, String room) {
    Guest guest = new Guest(name);
    String scheme = page.getScheme().equals("https") ? "wss" : "ws";
    URI address = URI.create(scheme + "://" + page.getRawAuthority() + "/signaling/" + room);
    try {
      guest.socket = CLIENT.newWebSocketBuilder().buildAsync(address, guest).join();
    } catch (CompletionException failure) {
      guest.end = "is not let in at /signaling/" + room + reason(failure.getCause());
    }
    return guest;
  }

  private static String reason(Throwable failure) {
    return failure instanceof WebSocketHandshakeException refusal
        ? ": the server answers " + refusal.getResponse().statusCode()
        : ": " + failure;
  }

  /** Says something; a guest that is not let in says nothing. */
  public void say(String message) {
    if (socket != null) {
      socket.sendText(message, true).join();
    }
  }

  /** Whether exactly these messages were heard, as JSON, in this order. */
  public boolean heardJust(List<String> messages) {
    return asJson(heard).equals(asJson(messages));
  }

  /** Whether exactly these messages were heard, letter by letter, after others. */
  public boolean heardInTheEnd(List<String> messages) {
    List<String> now = heard(); // a view of a list that grows meanwhile throws
    int others = now.size() - messages.size();
    return others >= 0 && now.subList(others, now.size()).equals(messages);
  }

  /** Asks for a sign of life, which comes behind everything that is on its way. */
  public void ping() {
    answered = false;
    if (socket != null) {
      socket.sendPing(ByteBuffer.allocate(0)).join();
    }
  }

  public boolean isAnswered() {
    return answered;
  }

  public boolean heardAnError() {
    return !heard.isEmpty() && heard.get(heard.size() - 1).contains("\"error\"");
  }

  public boolean isClosed() {
    return !end.isEmpty();
  }

  public boolean isClosedWith(int code) {
    return end.equals("is closed with " + code);
  }

  /** Everything that was heard so far. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  public int count() {
    return heard.size();
  }

  private static List<JsonElement> asJson(List<String> messages) {
    return messages.stream().map(Guest::json).toList();
  }

  private static JsonElement json(String message) {
    try {
      return JsonParser.parseString(message);
    } catch (JsonSyntaxException notJson) {
      return JsonParser.parseString("\"not JSON\"");
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
    begun.append(part);
    if (isLast) {
      heard.add(begun.toString());
      begun.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
    answered = true;
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    end = "is closed with " + code;
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    end = "has lost the connection";
  }

  /** Leaves the room. */
  @Override
  public void close() {
    if (socket != null) {
      socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
    }
  }

  @Override
  public String toString() {
    String messages =
        heard.stream().skip(Math.max(0, heard.size() - 3)).map(Guest::quote).collect(joining(" "));
    String what = heard.isEmpty() ? "hears nothing" : "hears " + messages;
    return name + " " + Stream.of(what, end).filter(part -> !part.isEmpty()).collect(joining(", "));
  }

  private static String quote(String message) {
    return message.length() > QUOTED ? message.substring(0, QUOTED) + "…" : message;
  }
}
