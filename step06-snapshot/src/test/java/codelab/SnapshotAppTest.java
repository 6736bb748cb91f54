package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SnapshotAppTest {

  @Test
  void servesThePageOfStep06AndSaysSo() throws Exception {
    Properties anyPort = new Properties();
    anyPort.setProperty("port", "0");
    try (CodelabServer server = SnapshotApp.create(anyPort)) {
      server.start();
      String page = get("http://localhost:" + server.port() + "/");
      assertTrue(page.contains("<title>Step 06"), page);
      assertEquals(
          "{\"step\":\"06\",\"name\":\"Snapshot\",\"version\":\"1.0\"}",
          get("http://localhost:" + server.port() + "/health").strip());
    }
  }

  private static String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
