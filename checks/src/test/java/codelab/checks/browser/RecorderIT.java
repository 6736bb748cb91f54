package codelab.checks.browser;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import codelab.checks.Course;
import codelab.checks.Options;
import codelab.checks.WholeCourse;
import codelab.checks.explain.Entry;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page cannot notice the recorder, and the recorder misses nothing. */
@WholeCourse
class RecorderIT {
  /** Sends "Hello" through a channel of the page; its two ends are the same objects all along. */
  private static final String CHANNEL =
      """
      async function hello() {
        const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
        const made = a.createDataChannel("chat");
        a.onicecandidate = ({ candidate }) => b.addIceCandidate(candidate);
        b.onicecandidate = ({ candidate }) => a.addIceCandidate(candidate);
        const offered = new Promise((resolve) => (b.ondatachannel = resolve));
        const opened = new Promise((resolve) => (made.onopen = resolve));
        const offer = await a.createOffer();
        await b.setRemoteDescription(offer);
        await a.setLocalDescription(offer);
        const answer = await b.createAnswer();
        await a.setRemoteDescription(answer);
        await b.setLocalDescription(answer);
        const event = await offered;
        const heard = new Promise((resolve) => (event.channel.onmessage = resolve));
        await opened;
        made.send("Hello");
        const { target, data } = await heard;
        return `${target === event.channel} ${event.channel instanceof RTCDataChannel} ${data}`;
      }
      """;

  /** A socket that no server answers. */
  private static final String SOCKET =
      "const socket = new WebSocket(location.href.replace('http', 'ws'));";

  private static HttpServer server;
  private static Browser browser;
  private static Page page;

  @BeforeAll
  static void openABrowser() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] html = "<!doctype html><title>Empty</title>".getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, html.length);
          exchange.getResponseBody().write(html);
          exchange.close();
        });
    server.start();
    Options defaults = Options.from(name -> Optional.empty(), Course.here());
    browser = Browser.start(defaults, Camera.of(Colour.GREEN));
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    page = browser.tab(address).allowCamera();
  }

  @AfterAll
  static void closeIt() {
    browser.close();
    server.stop(0);
  }

  @BeforeEach
  void loadThePage() {
    page.load();
  }

  @Test
  void wrappedCallsLookLikeTheBrowsersOwn() {
    assertEquals(
        "getUserMedia 0 function () { [native code] }",
        run(
            "const f = navigator.mediaDevices.getUserMedia;"
                + "return `${f.name} ${f.length} ${String(f)}`"));
  }

  @Test
  void nothingIsAddedToWhatAPageCanList() {
    assertEquals(false, run("return Object.keys(window).some((key) => /record/i.test(key))"));
  }

  @Test
  void aCallOnTheWrongObjectFailsAsEver() {
    assertEquals(
        "TypeError",
        run("return MediaDevices.prototype.getUserMedia.call({}).catch((e) => e.name)"));
    assertEquals(
        "TypeError",
        run("try { MediaStreamTrack.prototype.stop.call({}); } catch (e) { return e.name; }"));
  }

  @Test
  void connectionsAndChannelsLookLikeTheBrowsersOwn() {
    assertEquals(
        "RTCPeerConnection 0 true true; createDataChannel 1; RTCDataChannel true true; send 1",
        run(
            "const connection = new RTCPeerConnection();"
                + "const channel = connection.createDataChannel('chat');"
                + "return [`${RTCPeerConnection.name} ${RTCPeerConnection.length}"
                + " ${connection instanceof RTCPeerConnection}"
                + " ${connection.constructor === RTCPeerConnection}`,"
                + "`${connection.createDataChannel.name} ${connection.createDataChannel.length}`,"
                + "`${RTCDataChannel.name} ${channel instanceof RTCDataChannel}"
                + " ${channel.constructor === RTCDataChannel}`,"
                + "`${channel.send.name} ${channel.send.length}`].join('; ')"));
  }

  @Test
  void aClassOfThePageCanExtendAConnection() {
    assertEquals(
        true,
        run(
            "class Call extends RTCPeerConnection { get mine() { return true; } }"
                + "const call = new Call();"
                + "return call.mine && call instanceof Call && call.constructor === Call"));
  }

  @Test
  void aChannelFailsAsEver() {
    assertEquals(
        "InvalidStateError TypeError TypeError",
        run(
            "const name = (call) => { try { call(); } catch (e) { return e.name; } };"
                + "const connection = new RTCPeerConnection();"
                + "const channel = connection.createDataChannel('chat');"
                + "return [() => channel.send('early'), () => channel.send(),"
                + " () => connection.createDataChannel()].map(name).join(' ')"));
  }

  @Test
  void aChannelAndItsMessagesArriveAsEver() {
    assertEquals("true true Hello", run(CHANNEL + "return hello();"));
  }

  @Test
  void messagesAreWrittenDownByTypeAndLengthOnly() {
    run(CHANNEL + "return hello();");
    List<Entry> sent = page.look().timeline().all("send", "done").toList();
    List<Entry> arrived = page.look().timeline().all("message", "event").toList();
    assertEquals("channel 1 text 5", brief(sent));
    assertEquals("channel 2 text 5", brief(arrived));
    assertFalse(sent.get(0).detail().toString().contains("Hello"));
    assertFalse(arrived.get(0).detail().toString().contains("Hello"));
  }

  private static String brief(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.who() + " " + entry.text("type") + " " + entry.text("bytes"))
        .collect(joining(", "));
  }

  @Test
  void socketsLookLikeTheBrowsersOwn() {
    assertEquals(
        "WebSocket 1 true true; 0 1 2 3; send 1 close 0",
        run(
            SOCKET
                + "return [`${WebSocket.name} ${WebSocket.length}"
                + " ${socket instanceof WebSocket} ${socket.constructor === WebSocket}`,"
                + "`${WebSocket.CONNECTING} ${WebSocket.OPEN} ${WebSocket.CLOSING}"
                + " ${WebSocket.CLOSED}`,"
                + "`${socket.send.name} ${socket.send.length}"
                + " ${socket.close.name} ${socket.close.length}`].join('; ')"));
  }

  @Test
  void aClassOfThePageCanExtendASocket() {
    assertEquals(
        true,
        run(
            "class Line extends WebSocket { get mine() { return true; } }"
                + "const line = new Line(location.href.replace('http', 'ws'));"
                + "return line.mine && line instanceof Line && line.constructor === Line"));
  }

  @Test
  void aSocketFailsAsEver() {
    assertEquals(
        "TypeError TypeError SyntaxError InvalidStateError TypeError InvalidAccessError",
        run(
            SOCKET
                + "const name = (call) => { try { call(); } catch (e) { return e.name; } };"
                + "return [() => new WebSocket(), () => WebSocket(socket.url),"
                + " () => new WebSocket('ws://localhost/#part'), () => socket.send('early'),"
                + " () => socket.send(), () => socket.close(1001)].map(name).join(' ')"));
  }

  @Test
  void aSocketThatNobodyAnswersIsWrittenDown() {
    run(SOCKET + "return new Promise((resolve) => (socket.onclose = () => resolve()));");
    assertEquals(
        List.of("socket 1 created done", "socket 1 error event", "socket 1 close event"),
        page.look().timeline().entries().stream()
            .skip(1)
            .map(entry -> "%s %s %s".formatted(entry.who(), entry.what(), entry.outcome()))
            .toList());
    Entry close = page.look().timeline().last("close", "event").orElseThrow();
    assertEquals("1006 false", close.text("code") + " " + close.text("clean"));
  }

  @Test
  void aVideoKeepsTheVeryStreamItWasGiven() {
    assertEquals(
        true,
        run(
            "const video = document.createElement('video');"
                + "return navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => {"
                + "  video.srcObject = stream; return video.srcObject === stream; })"));
  }

  @Test
  void aRejectionThatThePageForgotStaysUnhandled() {
    assertEquals(
        "TypeError",
        run(
            "return new Promise((done) => {"
                + "  addEventListener('unhandledrejection', (e) => done(e.reason.name));"
                + "  navigator.mediaDevices.getUserMedia({}); })"));
  }

  @Test
  void aRejectionThatThePageHandlesStaysHandled() {
    assertEquals(
        "nothing",
        run(
            "return new Promise((done) => {"
                + "  addEventListener('unhandledrejection', () => done('unhandled'));"
                + "  navigator.mediaDevices.getUserMedia({}).catch(() => 0);"
                + "  setTimeout(() => done('nothing'), 300); })"));
  }

  @Test
  void callsAndOutcomesAreWrittenDownInOrder() {
    run(
        "return navigator.mediaDevices.getUserMedia({ video: true })"
            + ".then((stream) => stream.getTracks().forEach((track) => track.stop()))");
    assertEquals(
        "opened event, getUserMedia called, getUserMedia resolved, stop done",
        String.join(
            ", ",
            page.look().timeline().entries().stream()
                .map(entry -> entry.what() + " " + entry.outcome())
                .toList()));
  }

  private static Object run(String script) {
    return page.front().executeScript(script);
  }
}
