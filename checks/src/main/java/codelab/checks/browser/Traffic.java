package codelab.checks.browser;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openqa.selenium.bidi.log.BaseLogEntry;

/** What one tab wrote to its console and asked the network for. Filled by the browser's events. */
final class Traffic {
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

  List<ConsoleMessage> console() {
    return List.copyOf(console);
  }

  List<URI> requests() {
    return List.copyOf(requests);
  }
}
