package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FullCallAppTest {

  @Test
  void saysThatItIsStep05() throws Exception {
    try (RunningServer server = new RunningServer()) {
      assertEquals(
          "{\"step\":\"05\",\"name\":\"Full call\",\"version\":\"1.0\"}",
          server.get("/health").body().strip());
    }
  }

  @Test
  void onlyReportsCanBeWritten() throws Exception {
    try (RunningServer server = new RunningServer()) {
      for (String path : new String[] {"/", "/ice-servers.json", "/qr.svg", "/reports/x"}) {
        String response = server.raw("POST " + path + " HTTP/1.1", "Host: localhost");
        assertTrue(response.startsWith("HTTP/1.1 405 "), path + ": " + response);
      }
    }
  }
}
