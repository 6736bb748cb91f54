package codelab.checks.browser;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openqa.selenium.bidi.log.BaseLogEntry;

/** What one tab wrote to its console and asked the network for. Filled by the browser's events. */
public final class Traffic {
  private final List<ConsoleMessage> console = new CopyOnWriteArrayList<>();
  private final List<URI> requests = new CopyOnWriteArrayList<>();

  void log(BaseLogEntry entry) {
    console.add(new ConsoleMessage(entry.getLevel().toString(), String.valueOf(entry.getText())));
  }

  void request(String address) {
    if (address.startsWith("http")) { // data: and blob: leave nobody's machine
      requests.add(URI.create(address));
    }
  }

  public List<ConsoleMessage> console() {
    return List.copyOf(console);
  }

  /** Answers the errors that the page left in the console. */
  public List<ConsoleMessage> errors() {
    return console.stream().filter(ConsoleMessage::isError).toList();
  }

  /** Answers the requests to other hosts than this one. */
  public List<URI> requestsBeyond(String host) {
    return requests.stream().filter(request -> !host.equals(request.getAuthority())).toList();
  }

  public List<URI> requests() {
    return List.copyOf(requests);
  }
}
