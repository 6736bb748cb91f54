package codelab;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodelabServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private CodelabServer server;

  @BeforeEach
  void start() {
    server = GetUserMediaApp.create(new Options(0, "localhost", Optional.empty()));
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsThePageOfTheStep() throws Exception {
    HttpResponse<String> response = get("/");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("<title>Step 01"), response.body());
  }

  @Test
  void sendsTheFurniture() throws Exception {
    assertEquals(200, get("/course/synthetic-camera.js").statusCode());
  }

  @Test
  void tellsWhichStepItIs() throws Exception {
    HttpResponse<String> response = get("/health");
    assertEquals(Optional.of("application/json"), response.headers().firstValue("Content-Type"));
    assertEquals(
        "{\"step\":\"01\",\"name\":\"getUserMedia\",\"version\":\"1.0\"}", response.body().strip());
  }

  @Test
  void sendsEveryResponseWithTheHeadersThatKeepAPageToItself() throws Exception {
    for (String address : new String[] {"/", "/main.js", "/health", "/missing", "/lesson/"}) {
      var headers = get(address).headers();
      assertAll(
          address,
          () -> assertEquals("no-store", headers.firstValue("Cache-Control").orElse("")),
          () -> assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse("")),
          () -> assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse("")),
          () -> assertTrue(headers.firstValue("Permissions-Policy").orElse("").contains("camera")),
          () ->
              assertTrue(
                  headers
                      .firstValue("Content-Security-Policy")
                      .orElse("")
                      .startsWith("default-src 'self';")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/missing.html",
        "/extra",
        "/../pom.xml",
        "/../../../../../pom.xml",
        "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/pom.xml",
        "/..%2f..%2f..%2f..%2fpom.xml",
        "/%5c..%5c..%5cpom.xml",
        "/course/../../../../pom.xml",
        "/course/%2e%2e/%2e%2e/%2e%2e/%2e%2e/pom.xml",
        "/lesson/%2e%2e/%2e%2e/pom.xml",
        "/main.js%00.html"
      })
  void answersForEveryPathThatIsNoFileOfThePage(String path) throws IOException {
    String response = raw("GET " + path + " HTTP/1.1");
    assertTrue(response.matches("(?s)HTTP/1.1 (404|403) .*"), response);
    assertFalse(response.contains("<modelVersion>"), response);
    assertFalse(response.contains("java"), response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"})
  void refusesEveryMethodThatDoesNotRead(String method) throws IOException {
    String response = raw(method + " / HTTP/1.1");
    assertTrue(response.startsWith("HTTP/1.1 405 "), response);
    assertTrue(response.contains("Allow: GET, HEAD"), response);
    assertTrue(response.endsWith("This address can only be read: use GET or HEAD."), response);
  }

  @Test
  void answersHeadAsGetWithoutTheBody() throws Exception {
    HttpResponse<String> response =
        send(HttpRequest.newBuilder(at("/")).method("HEAD", BodyPublishers.noBody()).build());
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
    assertEquals(
        Optional.of(String.valueOf(get("/").body().getBytes(StandardCharsets.UTF_8).length)),
        response.headers().firstValue("Content-Length"));
  }

  @Test
  void servesAnotherFolderAndShowsAnEditAtOnce(@TempDir Path web) throws Exception {
    Files.writeString(web.resolve("index.html"), "first");
    try (CodelabServer mine =
        GetUserMediaApp.create(new Options(0, "localhost", Optional.of(web)))) {
      mine.start();
      URI page = URI.create("http://localhost:" + mine.port() + "/");
      assertEquals("first", send(HttpRequest.newBuilder(page).build()).body());
      Files.writeString(web.resolve("index.html"), "second, which is longer");
      assertEquals("second, which is longer", send(HttpRequest.newBuilder(page).build()).body());
    }
  }

  @Test
  void aLessonThatIsNotBuiltNamesTheCommandAndIsThereOnceItIs(@TempDir Path course)
      throws Exception {
    Options anyPort = new Options(0, "localhost", Optional.empty());
    Path module = Files.createDirectories(course.resolve("step01-getusermedia"));
    copyFurniture(course);
    try (CodelabServer here =
        new CodelabServer(new Step("01", "getUserMedia"), anyPort, new CourseFiles(module))) {
      here.start();
      URI lesson = URI.create("http://localhost:" + here.port() + "/lesson/step01.html");
      HttpResponse<String> missing = send(HttpRequest.newBuilder(lesson).build());
      assertEquals(404, missing.statusCode());
      assertTrue(missing.body().contains("mvn -pl docs package"), missing.body());
      Path site = Files.createDirectories(course.resolve("docs/target/site"));
      Files.writeString(site.resolve("index.html"), "all lessons");
      Files.writeString(site.resolve("step01.html"), "the lesson");
      assertEquals("the lesson", send(HttpRequest.newBuilder(lesson).build()).body());
    }
  }

  private static void copyFurniture(Path course) throws IOException {
    Path furniture = Files.createDirectories(course.resolve("docs/src/main/resources/course"));
    try (InputStream page = CodelabServer.class.getResourceAsStream("/course/no-lesson.html")) {
      Files.copy(page, furniture.resolve("no-lesson.html"));
    }
  }

  @Test
  void theVersionIsTheOneOfTheCourse() throws IOException {
    String pom = Files.readString(Path.of(System.getProperty("basedir", ""), "pom.xml"));
    assertTrue(pom.contains("<version>" + Step.COURSE_VERSION + "</version>"), pom);
  }

  @Test
  void printsWhereItRuns() {
    assertEquals(
        """

        Step 01 - getUserMedia

          page    http://localhost:%1$d/
          lesson  http://localhost:%1$d/lesson/step01.html
          stop    Ctrl+C
        """
            .formatted(server.port()),
        server.startBlock());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.ofString());
  }

  /** Sends a request that no client library would send as it is. */
  private String raw(String requestLine) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
