package codelab.signaling;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a WebSocket begins (RFC 6455, section 4.1).
 *
 * @param authority the server's, for the header {@code Host}
 * @param path what is asked for
 * @param headers more headers
 */
record Handshake(String authority, String path, List<String> headers) {
  byte[] request() {
    String lines =
        """
        GET %s HTTP/1.1
        Host: %s
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Version: 13
        """
            .formatted(path, authority);
    String all = lines + String.join("\n", headers) + (headers.isEmpty() ? "\n" : "\n\n");
    return all.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the head of the response to its end, and answers its first line. */
  static String readStatus(DataInputStream response) throws IOException {
    String status = readLine(response);
    while (!readLine(response).isEmpty()) {}
    return status;
  }

  private static String readLine(DataInputStream from) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = from.readUnsignedByte(); c != '\n'; c = from.readUnsignedByte()) {
      line.append((char) c);
    }
    return line.toString().stripTrailing();
  }
}
