package codelab.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {

  @TempDir Path root;

  private SampleCourse sample;
  private SiteServer server;

  @BeforeEach
  void serveASite() {
    sample = SampleCourse.in(root);
    sample.write("docs/target/site/index.html", "the site");
    server = new SiteServer(sample.course(), new ServeOptions(0, "localhost"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void theSiteIsServedUnderTheRulesOfAStep() throws Exception {
    HttpResponse<String> response = get("/");
    assertEquals("the site", response.body());
    assertEquals(
        "default-src 'self'", response.headers().firstValue("Content-Security-Policy").get());
    assertEquals("no-store", response.headers().firstValue("Cache-Control").get());
  }

  @Test
  void aFailureTakesThePlaceOfEveryPageUntilItIsMended() throws Exception {
    server.show("step01.adoc:3: mend <this>");
    HttpResponse<String> failure = get("/step01.html");
    assertEquals(500, failure.statusCode());
    assertTrue(failure.body().contains("step01.adoc:3: mend &lt;this&gt;"), failure.body());
    assertEquals(200, get("/course/course.css").statusCode(), "the failure page keeps its look");

    server.show("");
    assertEquals("the site", get("/").body());
  }

  @Test
  void aTakenPortIsOneSentenceThatSaysWhatToDo() {
    SiteServer second =
        new SiteServer(sample.course(), new ServeOptions(server.port(), "localhost"));
    SiteFailure failure = assertThrows(SiteFailure.class, second::start);
    assertEquals(
        "Cannot serve on localhost, port %d (Address already in use): ".formatted(server.port())
            + "choose another -Dport= (0 is any free one) or -Dhost=.",
        failure.getMessage());
  }

  @Test
  void aPortThatIsNoNumberIsOneSentence() {
    Properties properties = new Properties();
    properties.setProperty("port", "abc");
    SiteFailure failure = assertThrows(SiteFailure.class, () -> ServeOptions.from(properties));
    assertEquals("-Dport=abc is not a port: choose 0 to 65535.", failure.getMessage());
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://localhost:%d%s".formatted(server.port(), path));
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
