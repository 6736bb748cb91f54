package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.CodelabServer;
import codelab.SignalingApp;
import com.google.gson.Gson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The whole server of the step on a free port, as {@code main} starts it. */
final class RunningServer implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Log log = new Log();
  private final List<RawPeer> peers = new CopyOnWriteArrayList<>();
  private final CodelabServer server;

  /** Starts with options such as {@code signaling.ping=1}. */
  RunningServer(String... options) {
    Properties properties = new Properties();
    properties.setProperty("port", "0");
    for (String option : options) {
      int equals = option.indexOf('=');
      properties.setProperty(option.substring(0, equals), option.substring(equals + 1));
    }
    server = SignalingApp.create(properties);
    server.start();
  }

  int port() {
    return server.port();
  }

  /** Where it listens, as it stands in a browser's address bar. */
  String authority() {
    return "localhost:" + port();
  }

  HttpResponse<String> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + authority() + path)).build();
    return CLIENT.sendAsync(request, BodyHandlers.ofString()).join();
  }

  Status status() {
    return new Gson().fromJson(get("/status").body(), Status.class);
  }

  /** Answers the first status that is as wanted, or the last one when the limit is reached. */
  Status status(Predicate<Status> wanted) throws Exception {
    return Wait.until(this::status, wanted);
  }

  /** That everybody left, and nothing of them is held. */
  void assertEmpty() throws Exception {
    Status seen = status(now -> now.rooms() == 0 && now.participants() == 0);
    assertEquals("0 rooms, 0 participants", describe(seen), seen::toString);
  }

  private static String describe(Status status) {
    return status.rooms() + " rooms, " + status.participants() + " participants";
  }

  /** What was refused up to now, and nothing else. */
  void assertRefused(Map<String, Long> expected) throws Exception {
    assertEquals(expected, status(now -> now.refused().equals(expected)).refused());
  }

  /** Peers that would not answer the server's close hang up before it. */
  void remember(RawPeer peer) {
    peers.add(peer);
  }

  @Override
  public void close() {
    peers.forEach(RawPeer::close);
    stop();
  }

  /** Ends it, and makes sure that nothing which a peer did was worth a line in the log. */
  void stop() {
    server.close();
    log.close();
    assertEquals(List.of(), log.printed());
  }
}
