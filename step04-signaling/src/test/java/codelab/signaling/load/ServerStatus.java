package codelab.signaling.load;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * What a server says of itself at {@code /status}, as far as tests want to know.
 *
 * @param rooms how many rooms there are
 * @param participants how many people are connected
 * @param relayed how many messages it has passed on
 */
record ServerStatus(int rooms, int participants, long relayed) {

  static ServerStatus of(int port) {
    URI address = URI.create("http://localhost:" + port + "/status");
    try (var body = address.toURL().openStream()) {
      String json = new String(body.readAllBytes(), StandardCharsets.UTF_8);
      return new Gson().fromJson(json, ServerStatus.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
