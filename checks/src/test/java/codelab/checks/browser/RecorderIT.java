package codelab.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.Course;
import codelab.checks.Options;
import codelab.checks.WholeCourse;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A page cannot notice the recorder, and the recorder misses nothing. */
@WholeCourse
class RecorderIT {
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
    return ((RemoteWebDriver) page.front()).executeScript(script);
  }
}
