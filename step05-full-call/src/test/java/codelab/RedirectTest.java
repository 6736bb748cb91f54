package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTest {
  private RunningServer server;

  @BeforeEach
  void start() {
    server = new RunningServer("https");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,              /,                            https://localhost:PORT/",
    "192.0.2.7:8080,         /?room=a_b,                   https://192.0.2.7:PORT/?room=a_b",
    "[2001:db8::1]:8080,     /a%20b?x=%2F&y=%3F,           https://[2001:db8::1]:PORT/a%20b?x=%2F&y=%3F",
    "laptop.local,           //other.example/,             https://laptop.local:PORT//other.example/",
    "laptop.local,           http://laptop.local/main.js,  https://laptop.local:PORT/main.js"
  })
  void leadsToTheSamePlaceWithHttps(String host, String target, String location) throws Exception {
    String response = ask("GET " + target + " HTTP/1.1", "Host: " + host);
    assertTrue(response.startsWith("HTTP/1.1 308 "), response);
    assertEquals(location.replace("PORT", String.valueOf(server.port())), locationIn(response));
  }

  @Test
  void isForgottenByBrowsersBecauseOtherStepsUseThePortWithoutHttps() throws Exception {
    String response = ask("GET / HTTP/1.1", "Host: localhost");
    assertTrue(response.contains("Cache-Control: no-store"), response);
  }

  @Test
  void servesNothingItself() throws Exception {
    for (String path : new String[] {"/health", "/status", "/ice-servers.json", "/reports"}) {
      assertTrue(ask("GET " + path + " HTTP/1.1", "Host: localhost").startsWith("HTTP/1.1 308 "));
    }
  }

  @Test
  void aTakenPortNamesTheWayOut() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int port = taken.getLocalPort();
      UsageException mistake =
          assertThrows(UsageException.class, () -> new RunningServer("https", "redirect=" + port));
      assertEquals(
          "Port %d cannot lead to https, because it is taken or not yours: try -Dredirect=0."
              .formatted(port),
          mistake.getMessage());
    }
  }

  private String ask(String... lines) throws Exception {
    Matcher port =
        Pattern.compile("http://localhost:(\\d+)/ leads to https").matcher(server.startBlock());
    assertTrue(port.find(), server.startBlock());
    return RunningServer.raw(Integer.parseInt(port.group(1)), lines);
  }

  private static String locationIn(String response) {
    Matcher location = Pattern.compile("Location: (\\S+)").matcher(response);
    assertTrue(location.find(), response);
    return location.group(1);
  }
}
