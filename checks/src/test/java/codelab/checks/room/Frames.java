package codelab.checks.room;

import codelab.checks.explain.Entry;
import codelab.checks.explain.Timeline;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.stream.Stream;

/**
 * What went through the WebSockets of a page.
 *
 * @param timeline what the recorder wrote down
 */
public record Frames(Timeline timeline) {

  public boolean opensASocket() {
    return sockets("created").findAny().isPresent();
  }

  /** Whether the page asked for the room's WebSocket at the address that the protocol names. */
  public boolean asksFor(String room) {
    return sockets("created")
        .map(entry -> entry.text("url"))
        .anyMatch(url -> url.endsWith("/signaling/" + room));
  }

  /** How many sockets of the page are open, or opening. */
  public long open() {
    return sockets("created").count()
        - sockets("close").filter(entry -> entry.outcome().equals("event")).count();
  }

  public boolean hears(String type) {
    return received(type).findAny().isPresent();
  }

  public boolean sends(String type) {
    return sent().anyMatch(entry -> type.equals(typeOf(entry)));
  }

  /** Whether the page gave a socket something that is neither text nor bytes. */
  public boolean sendsObjects() {
    return sent().anyMatch(entry -> entry.text("type").equals("Object"));
  }

  private Stream<Entry> received(String type) {
    return sockets("message").filter(entry -> type.equals(typeOf(entry)));
  }

  private Stream<Entry> sent() {
    return sockets("send").filter(entry -> entry.outcome().equals("done"));
  }

  private Stream<Entry> sockets(String what) {
    return timeline.entries().stream()
        .filter(entry -> entry.who().startsWith("socket ") && entry.what().equals(what));
  }

  private static String typeOf(Entry frame) {
    JsonObject message = json(frame);
    return message.has("type") ? message.get("type").getAsString() : "";
  }

  private static JsonObject json(Entry frame) {
    try {
      return JsonParser.parseString(frame.text("text")).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException notAnObject) {
      return new JsonObject();
    }
  }

  @Override
  public String toString() {
    return timeline.entries().stream()
        .filter(entry -> entry.who().startsWith("socket "))
        .reduce((earlier, later) -> later)
        .map(Frames::brief)
        .orElse("the page opens no WebSocket");
  }

  private static String brief(Entry entry) {
    String type = typeOf(entry);
    return "last %s: %s%s".formatted(entry.who(), entry.what(), type.isEmpty() ? "" : " " + type);
  }
}
