package codelab.checks.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/** A Firefox with one tab, driven by WebDriver BiDi alone: Debian has no geckodriver. */
public final class Firefox implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Gson GSON = new Gson();
  private static final String ASK =
      "(question, details) => %s(question, JSON.parse(details))".formatted(Scripts.PROBE);

  private final FirefoxProcess process;
  private final Connection connection;
  private final String tab;

  private Firefox(FirefoxProcess process) {
    this.process = process;
    this.connection = connect(process.address());
    Map<String, ?> selfSigned = Map.of("alwaysMatch", Map.of("acceptInsecureCerts", true));
    send("session.new", Map.of("capabilities", selfSigned));
    for (String script : Scripts.forEveryPage()) {
      send("script.addPreloadScript", Map.of("functionDeclaration", script));
    }
    this.tab = first(send("browsingContext.getTree", Map.of()), "contexts", "context");
  }

  public static boolean isInstalled() {
    return Brand.FIREFOX.program().isPresent();
  }

  /**
   * Starts a Firefox.
   *
   * @param profile an empty folder, which it fills
   */
  public static Firefox start(Path profile) throws IOException {
    FirefoxProcess process = FirefoxProcess.start(profile);
    try {
      return new Firefox(process);
    } catch (RuntimeException failure) {
      process.close();
      throw failure;
    }
  }

  private static Connection connect(URI address) {
    ClientConfig config = ClientConfig.defaultConfig().baseUri(address);
    HttpClient client = HttpClient.Factory.createDefault().createClient(config);
    return new Connection(client, address + "/session");
  }

  /** Sends a command of WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
  private JsonObject send(String command, Map<String, Object> details) {
    Command<Map<String, Object>> sent = new Command<>(command, details, Map.class);
    return GSON.toJsonTree(connection.sendAndWait(sent, LIMIT)).getAsJsonObject();
  }

  private static String first(JsonObject answer, String list, String name) {
    JsonElement first = answer.getAsJsonArray(list).get(0);
    return first.getAsJsonObject().get(name).getAsString();
  }

  /** Goes to an address and waits until the page has loaded. */
  public void load(URI address) {
    String url = address.toString();
    send("browsingContext.navigate", Map.of("context", tab, "url", url, "wait", "complete"));
  }

  /** Asks the probe in the page and answers what it saw, as {@link Look} does elsewhere. */
  public <T> T ask(Class<T> answer, String question, Object... details) {
    Map<String, Object> call =
        Map.of(
            "functionDeclaration",
            ASK,
            "arguments",
            List.of(text(question), text(GSON.toJson(details))),
            "target",
            Map.of("context", tab),
            "awaitPromise",
            true);
    JsonElement json = send("script.callFunction", call).getAsJsonObject("result").get("value");
    return json == null ? null : GSON.fromJson(json.getAsString(), answer);
  }

  private static Map<String, String> text(String value) {
    return Map.of("type", "string", "value", value);
  }

  /** Clicks as a person does, after which the page may play sound. */
  public void click(String id) {
    ask(Void.class, "scrollTo", id);
    Map<String, Object> query =
        Map.of("context", tab, "locator", Map.of("type", "css", "value", "#" + id));
    String element = first(send("browsingContext.locateNodes", query), "nodes", "sharedId");
    Map<String, ?> origin = Map.of("type", "element", "element", Map.of("sharedId", element));
    Map<String, ?> move = Map.of("type", "pointerMove", "origin", origin, "x", 0, "y", 0);
    Map<String, ?> press = Map.of("type", "pointerDown", "button", 0);
    List<Map<String, ?>> click = List.of(move, press, Map.of("type", "pointerUp", "button", 0));
    Map<String, ?> mouse = Map.of("type", "pointer", "id", "mouse", "actions", click);
    send("input.performActions", Map.of("context", tab, "actions", List.of(mouse)));
  }

  @Override
  public void close() {
    connection.close();
    process.close();
  }
}
