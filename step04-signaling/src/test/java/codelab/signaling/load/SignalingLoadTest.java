package codelab.signaling.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.CodelabServer;
import codelab.SignalingApp;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SignalingLoadTest {
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  @Test
  void everyMessageComesBack() {
    Report report = load(Map.of("rooms", "20", "seconds", "1"), NOWHERE);
    assertEquals(Map.of(), report.seen().failures());
    assertEquals(20, report.rooms());
    assertEquals(20 * 20, report.seen().roundTrips().size());
    assertEquals(2 * 20 * 20, report.seen().heard());
    assertTrue(report.text().contains("20 with two in each, 20 of them talking"), report.text());
    assertTrue(report.heap().getAsLong() > 1_000_000, report.text());
  }

  @Test
  void roomsMayBeIdle() {
    Report report = load(Map.of("rooms", "5", "talking", "0", "seconds", "1"), NOWHERE);
    assertEquals(5, report.rooms());
    assertTrue(report.text().contains("round trips  none\n  errors       none"), report.text());
  }

  @Test
  void progressIsOneLineWrittenOverAndOver() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    load(Map.of("rooms", "5", "seconds", "1"), new PrintStream(out, true));
    String[] lines = out.toString().split("\r");
    assertTrue(lines.length > 2, out.toString());
    assertFalse(out.toString().contains("\n"), out.toString());
    assertTrue(lines[lines.length - 1].isBlank(), out.toString());
  }

  @Test
  void aRunningServerIsUsedAndLeftAlone() {
    try (CodelabServer server = server()) {
      Map<String, String> options =
          Map.of("rooms", "20", "seconds", "1", "server", "ws://localhost:" + server.port());
      Report report = load(options, NOWHERE);
      assertEquals(Map.of(), report.seen().failures());
      assertEquals(report.seen().heard(), ServerStatus.of(server.port()).relayed());
      Wait.until("all rooms are left", () -> ServerStatus.of(server.port()).rooms() == 0);
    }
  }

  @Test
  void whatTheServerRefusesIsCountedWithItsReason() {
    Report report = load(Map.of("rooms", "5", "seconds", "1", "signaling.rooms", "3"), NOWHERE);
    assertEquals(3, report.rooms());
    assertEquals(Map.of("This server has no more rooms: try later.", 2), report.seen().failures());
  }

  @Test
  void aServerThatGoesAwayIsAFailureAndNotTheEnd() throws Exception {
    CompletableFuture<Report> load;
    try (CodelabServer server = server()) {
      Map<String, String> options =
          Map.of("rooms", "5", "seconds", "2", "server", "ws://localhost:" + server.port());
      load = CompletableFuture.supplyAsync(() -> load(options, NOWHERE));
      Wait.until("a message is relayed", () -> ServerStatus.of(server.port()).relayed() > 0);
    }
    String failures = load.get(30, TimeUnit.SECONDS).text();
    assertTrue(failures.contains(" x A message did not come back."), failures);
    assertTrue(failures.contains(" x The server closed the connection: 1001"), failures);
  }

  private static Report load(Map<String, String> options, PrintStream out) {
    Properties properties = new Properties();
    properties.putAll(options);
    return SignalingLoad.run(properties, out);
  }

  private static CodelabServer server() {
    Properties properties = new Properties();
    properties.put("port", "0");
    CodelabServer server = SignalingApp.create(properties);
    server.start();
    return server;
  }
}
