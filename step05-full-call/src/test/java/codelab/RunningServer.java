package codelab;

import codelab.https.TrustingClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The whole server of the step on free ports, as {@code main} starts it. */
public final class RunningServer implements AutoCloseable {
  private final HttpClient client;
  private final CodelabServer server;
  private final String scheme;

  /** Starts with options such as {@code https} or {@code host=0.0.0.0}. */
  public RunningServer(String... options) {
    server = FullCallApp.create(properties(options));
    boolean https = List.of(options).contains("https");
    scheme = https ? "https" : "http";
    client =
        https ? TrustingClient.of(CourseFiles.ofThisStep().keys()) : HttpClient.newHttpClient();
    start();
  }

  private void start() {
    try {
      server.start();
    } catch (UsageException mistake) {
      server.close();
      throw mistake;
    }
  }

  public static Properties properties(String... options) {
    Properties properties = new Properties();
    properties.setProperty("port", "0");
    for (String option : options) {
      int equals = option.indexOf('=');
      String name = equals < 0 ? option : option.substring(0, equals);
      properties.setProperty(name, equals < 0 ? "" : option.substring(equals + 1));
    }
    return properties;
  }

  public int port() {
    return server.port();
  }

  /** A client for this server, which believes its certificate and no other. */
  public HttpClient client() {
    return client;
  }

  public String startBlock() {
    return server.startBlock();
  }

  /** A request for a path of this server, which a test may add to. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(scheme + "://localhost:" + port() + path));
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends over http what no client library would send as it is. */
  public String raw(String... lines) throws IOException {
    return raw(port(), lines);
  }

  /** Sends over http to any port of this machine. */
  public static String raw(int port, String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("localhost"), port)) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
