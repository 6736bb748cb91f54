package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataChannelAppTest {

  @Test
  void servesThePageOfStep03AndSaysSo() throws Exception {
    try (CodelabServer server =
        DataChannelApp.create(new Options(0, "localhost", Optional.empty()))) {
      server.start();
      String page = get("http://localhost:" + server.port() + "/");
      assertTrue(page.contains("<title>Step 03"), page);
      assertEquals(
          "{\"step\":\"03\",\"name\":\"RTCDataChannel\",\"version\":\"1.0\"}",
          get("http://localhost:" + server.port() + "/health").strip());
    }
  }

  private static String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
