package codelab.signaling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Messages of which chance has changed a little. */
final class Mutations {
  private static final List<String> MESSAGES =
      List.of(
          "{\"type\":\"offer\",\"sdp\":\"v=0\\r\\no=- 46117314 2 IN IP4 127.0.0.1\\r\\n\"}",
          "{\"type\":\"candidate\",\"candidate\":{\"candidate\":\"candidate:1 1 udp 2122 ::1 9\","
              + "\"sdpMid\":\"0\",\"sdpMLineIndex\":0,\"usernameFragment\":null}}",
          "{\"type\":\"candidate\",\"candidate\":null}",
          "{\"type\":\"chat\",\"text\":\"Gr\\u00fc\u00dfe \\\"\\\\\\\" \u20ac \ud83d\ude00\"}",
          "{ \"list\" : [ 1, -2.5e3, [ ], { }, true, false ],\n\t\"type\" : \"hangup\" }");
  private static final List<String> PIECES =
      List.of(
          ("\" \\ \\u00 { } [ ] , : ' // /* # ; = - + . e 0 1 9 null NaN type \"type\":\"bye\","
                  + " \0 \t \r \n \ufeff \u2028 \u007f")
              .split(" "));

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  String next() {
    StringBuilder message = new StringBuilder(pick(MESSAGES));
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      change(message);
    }
    return new String(message.toString().getBytes(UTF_8), UTF_8); // half a surrogate pair is "?"
  }

  private void change(StringBuilder message) {
    int from = random.nextInt(message.length() + 1);
    int to = Math.min(from + random.nextInt(10), message.length());
    switch (random.nextInt(3)) {
      case 0 -> message.insert(from, pick(PIECES));
      case 1 -> message.insert(to, message.substring(from, to));
      default -> message.delete(from, to);
    }
  }

  /** A frame with such a message, or one of which also the bytes are changed. */
  byte[] nextBytes() {
    byte[] bytes = Frame.text(next()).masked();
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
