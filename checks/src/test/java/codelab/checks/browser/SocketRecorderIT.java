package codelab.checks.browser;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.FinishedStep;
import codelab.checks.explain.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page cannot notice that its WebSockets are watched, and no frame of theirs is missed. */
class SocketRecorderIT extends FinishedStep {
  /** Two sockets that are alone in a room. */
  private static final String PAIR =
      """
      const path = `/signaling/${crypto.randomUUID()}`;
      const room = new URL(path, location).href.replace("http", "ws");
      const next = (socket, name) => new Promise((resolve) => (socket[`on${name}`] = resolve));
      const chat = (text) => JSON.stringify({ type: "chat", text });
      async function pair() {
        const first = new WebSocket(room);
        await next(first, "message");
        const second = new WebSocket(room);
        const ready = next(first, "message");
        await next(second, "message");
        await ready;
        return [first, second];
      }
      """;

  private Page page;

  SocketRecorderIT() {
    super("step04-signaling");
  }

  /** A document of the signaling server's origin, without a script. */
  @BeforeEach
  void openThePage() {
    page = page("health").load();
  }

  @Test
  void aFrameArrivesAsEver() {
    assertEquals(
        "true true {\"type\":\"chat\",\"text\":\"Hello\"}",
        run(
            "const [first, second] = await pair();"
                + "second.send(chat('Hello'));"
                + "const event = await next(first, 'message');"
                + "return `${event.target === first} ${event instanceof MessageEvent}"
                + " ${event.data}`;"));
  }

  @Test
  void theLifeOfASocketIsWrittenDownInOrder() {
    run(
        "const socket = new WebSocket(room);"
            + "await next(socket, 'message');"
            + "socket.close(1000, 'enough');"
            + "await next(socket, 'close');");
    assertEquals(
        "created done, open event, message event, close done, close event",
        page.look().timeline().entries().stream()
            .filter(entry -> entry.who().equals("socket 1"))
            .map(entry -> entry.what() + " " + entry.outcome())
            .collect(joining(", ")));
    assertTrue(last("created", "done").text("url").startsWith("ws://localhost:"));
    assertEquals("1000 enough true", details(last("close", "event"), "code", "reason", "clean"));
  }

  @Test
  void theTextOfAFrameIsWrittenDown() {
    run(
        "const [first, second] = await pair();"
            + "second.send(chat('Grüße'));"
            + "await next(first, 'message');");
    String frame = "text 32 {\"type\":\"chat\",\"text\":\"Grüße\"} true";
    assertEquals(frame, details(last("send", "done"), "type", "bytes", "text", "whole"));
    assertEquals(frame, details(last("message", "event"), "type", "bytes", "text", "whole"));
  }

  @Test
  void ofALongFrameTheBeginningIsWrittenDown() {
    run("const [first] = await pair(); first.send(chat('x'.repeat(60_000)));");
    Entry sent = last("send", "done");
    assertEquals("60025 false", details(sent, "bytes", "whole"));
    assertEquals(16_384, sent.text("text").length());
  }

  @Test
  void bytesAreWrittenDownByTypeAndLengthOnly() {
    run("const [first] = await pair(); first.send(new Uint8Array(3));");
    assertEquals("Uint8Array 3 ", details(last("send", "done"), "type", "bytes", "text"));
  }

  @Test
  void aFrameThatTheBrowserDropsIsWrittenDownAsDiscarded() {
    run("const [first] = await pair(); first.send(chat('in time'));");
    assertEquals("false", last("send", "done").text("discarded"));
    run("const [first] = await pair(); first.close(); first.send(chat('too late'));");
    assertEquals("true", last("send", "done").text("discarded"));
  }

  private Object run(String script) {
    String body = "return (async () => {" + PAIR + script + "})();";
    return page.front().executeScript(body);
  }

  private Entry last(String what, String outcome) {
    return page.look().timeline().last(what, outcome).orElseThrow();
  }

  private static String details(Entry entry, String... names) {
    return Stream.of(names).map(entry::text).collect(joining(" "));
  }
}
