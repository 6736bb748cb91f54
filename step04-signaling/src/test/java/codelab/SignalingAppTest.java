package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SignalingAppTest {

  @Test
  void saysThatItIsStep04() throws Exception {
    try (CodelabServer server = SignalingApp.create(options("port", "0"))) {
      server.start();
      assertEquals(
          "{\"step\":\"04\",\"name\":\"Signaling\",\"version\":\"1.0\"}",
          get("http://localhost:" + server.port() + "/health").strip());
    }
  }

  @Test
  void aMistakeInAnOptionIsToldBeforeAnythingRuns() {
    assertThrows(UsageException.class, () -> SignalingApp.create(options("port", "x")));
    assertThrows(UsageException.class, () -> SignalingApp.create(options("signaling.rat", "1")));
  }

  private static Properties options(String name, String value) {
    Properties properties = new Properties();
    properties.setProperty(name, value);
    return properties;
  }

  private static String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
