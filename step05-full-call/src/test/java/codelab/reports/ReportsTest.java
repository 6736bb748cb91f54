package codelab.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
  private RunningServer server;

  @BeforeEach
  void start() {
    server = new RunningServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aReportIsShownWithTimeAndAddress() throws Exception {
    assertEquals(204, post("{\"kind\":\"summary\",\"seconds\":12.5,\"codec\":null}").statusCode());
    String page = page();
    assertTrue(page.contains("kind: summary\nseconds: 12.5\ncodec: null"), page);
    assertTrue(
        page.matches("(?s).*<h2>\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d from 127.0.0.1</h2>.*"),
        page);
  }

  @Test
  void thePageIsOneOfTheCourse() throws Exception {
    String page = page();
    assertTrue(page.contains("<title>Step 05 - Reports</title>"), page);
    assertTrue(page.contains("<link rel=\"stylesheet\" href=\"/course/course.css\">"), page);
    assertTrue(page.contains("<course-header step=\"05\" name=\"Full call\">"), page);
    assertTrue(page.contains("Nothing has been reported yet."), page);
  }

  @Test
  void theNewestComesFirst() throws Exception {
    post("{\"kind\":\"older\"}");
    post("{\"kind\":\"newer\"}");
    assertTrue(page().indexOf("newer") < page().indexOf("older"), page());
  }

  @Test
  void nothingThatAPageSaysBecomesMarkup() throws Exception {
    post("{\"<img src=x onerror=alert(1)>\":\"</code><script>&amp;\"}");
    assertFalse(page().contains("<img"), page());
    assertTrue(
        page().contains("&lt;img src=x onerror=alert(1)&gt;: &lt;/code&gt;&lt;script&gt;&amp;amp;"),
        page());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain;charset=UTF-8", "TEXT/PLAIN", "application/json"})
  void takesTheTypesThatPagesSend(String type) throws Exception {
    assertEquals(204, post(type, BodyPublishers.ofString("{\"a\":\"ä\"}")).statusCode());
    assertTrue(page().contains("a: ä"), page());
  }

  @Test
  void otherTypesAreNoReports() throws Exception {
    assertRefused(
        415,
        "A report is application/json, or text/plain as sendBeacon has it.",
        post("application/x-www-form-urlencoded", BodyPublishers.ofString("a=1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "[]",
        "null",
        "1",
        "\"a\"",
        "{",
        "{\"a\":1}}",
        "{'a':1}",
        "{\"a\":1} x"
      })
  void onlyAJsonObjectIsAReport(String text) throws Exception {
    assertRefused(400, "A report is a JSON object.", post(text));
  }

  @Test
  void deepNestingIsNoReportEither() throws Exception {
    assertEquals(400, post("{\"a\":" + "[".repeat(4000) + "]".repeat(4000) + "}").statusCode());
  }

  @Test
  void eightKibibytesAreTakenAndNotOneMore() throws Exception {
    String start = "{\"a\":\"";
    String longest = start + "x".repeat(8192 - start.length() - 2) + "\"}";
    assertEquals(204, post(longest).statusCode());
    assertRefused(
        413,
        "A report has at most 8 KiB, and says in Content-Length how many.",
        post(longest + " "));
  }

  @Test
  void whoDoesNotSayHowMuchComesIsRefused() throws Exception {
    String response =
        server.raw(
            "POST /reports HTTP/1.1",
            "Host: localhost",
            "Content-Type: text/plain",
            "Transfer-Encoding: chunked",
            "Connection: close",
            "",
            "0");
    assertTrue(response.startsWith("HTTP/1.1 413 "), response);
  }

  @Test
  void whoAnnouncesTooMuchIsRefusedBeforeItComes() throws Exception {
    String response =
        server.raw(
            "POST /reports HTTP/1.1",
            "Host: localhost",
            "Content-Type: text/plain",
            "Content-Length: 2000000000");
    assertTrue(response.startsWith("HTTP/1.1 413 "), response);
  }

  @Test
  void aRefusalLeavesTheConnectionOpenForTheNextRequest() throws Exception {
    String responses =
        server.raw(
            "POST /reports HTTP/1.1",
            "Host: localhost",
            "Content-Type: text/html",
            "Content-Length: 2",
            "",
            "{}GET /health HTTP/1.1",
            "Host: localhost");
    assertTrue(responses.startsWith("HTTP/1.1 415 "), responses);
    assertTrue(responses.contains("HTTP/1.1 200 "), responses);
  }

  @Test
  void onlyThisServersOwnPagesReport() throws Exception {
    HttpRequest.Builder own = report("{}").header("Origin", "http://localhost:" + server.port());
    assertEquals(204, server.send(own).statusCode());
    for (String origin : new String[] {"http://evil.example", "http://localhost", "null"}) {
      assertRefused(
          403,
          "Pages of another origin may not use this server.",
          server.send(report("{}").header("Origin", origin)));
    }
  }

  @Test
  void whoComesThroughAProxyCannotReadThem() throws Exception {
    HttpRequest.Builder proxied = server.request("/reports").header("X-Forwarded-For", "192.0.2.9");
    assertEquals(403, server.send(proxied).statusCode());
  }

  @Test
  void aFloodIsRefused() throws Exception {
    for (int number = 1; number <= 100; number++) {
      assertEquals(204, post("{\"n\":" + number + "}").statusCode());
    }
    assertRefused(429, "More than 100 reports in a minute: wait.", post("{\"n\":101}"));
    assertTrue(page().contains("n: 1<"), "what came before the flood is still there");
  }

  @Test
  void otherMethodsAreNamed() throws Exception {
    String response = server.raw("DELETE /reports HTTP/1.1", "Host: localhost");
    assertTrue(response.startsWith("HTTP/1.1 405 "), response);
    assertTrue(response.contains("Allow: GET, HEAD, POST"), response);
    assertTrue(
        response.endsWith("Reports can be sent with POST, and read with GET or HEAD."), response);
  }

  private static void assertRefused(int status, String sentence, HttpResponse<String> response) {
    assertEquals(status, response.statusCode());
    assertEquals(sentence, response.body().strip());
  }

  private HttpResponse<String> post(String text) throws Exception {
    return server.send(report(text));
  }

  private HttpResponse<String> post(String type, BodyPublisher body) throws Exception {
    return server.send(server.request("/reports").header("Content-Type", type).POST(body));
  }

  private HttpRequest.Builder report(String text) {
    return server
        .request("/reports")
        .header("Content-Type", "text/plain;charset=UTF-8")
        .POST(BodyPublishers.ofString(text));
  }

  private String page() throws Exception {
    return server.get("/reports").body();
  }
}
