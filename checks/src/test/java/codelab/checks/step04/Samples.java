package codelab.checks.step04;

import com.google.gson.JsonObject;
import java.util.List;

/** Messages as they go through a signaling server, good ones and others. */
final class Samples {
  private Samples() {}

  static String chat(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "chat");
    message.addProperty("text", text);
    return message.toString();
  }

  /** What a call consists of. */
  static List<String> call() {
    return List.of(
        "{\"type\":\"offer\",\"sdp\":\"v=0\\r\\n\"}",
        "{ \"sdp\": \"v=0\\r\\n\", \"type\": \"answer\" }",
        "{\"type\":\"candidate\",\"candidate\":{\"candidate\":\"candidate:1 1 udp 1 192.0.2.1 9 typ"
            + " host\",\"sdpMid\":\"0\",\"sdpMLineIndex\":0}}",
        "{\"type\":\"candidate\",\"candidate\":null}",
        "{\"type\":\"chat\",\"text\":\"Grüße, 你好 🙂\",\"more\":[1,2.50,{}]}",
        "{\"type\":\"hangup\"}");
  }

  /** What a server must keep from the other one. */
  static List<String> notRelayed() {
    return List.of(
        "Hello",
        "[1,2]",
        "{\"text\":\"no type\"}",
        "{\"type\":\"shout\"}",
        "{\"type\":\"bye\"}",
        "{\"type\":\"chat\",\"type\":\"bye\"}");
  }

  /** What a server relays, and a page may not expect. */
  static List<String> odd() {
    return List.of(
        "{\"type\":\"chat\"}",
        "{\"type\":\"chat\",\"text\":null}",
        "{\"type\":\"chat\",\"text\":{\"toString\":1}}",
        "{\"type\":\"chat\",\"text\":[\"a\"],\"__proto__\":{}}",
        "{\"type\":\"offer\"}",
        "{\"type\":\"answer\",\"sdp\":7}",
        "{\"type\":\"candidate\"}",
        "{\"type\":\"hangup\"}");
  }
}
