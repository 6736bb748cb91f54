package codelab.checks.browser;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openqa.selenium.bidi.log.BaseLogEntry;

/** What one tab wrote to its console and asked the network for. Filled by the browser's events. */
public final class Traffic {
  private final List<ConsoleMessage> console = new CopyOnWriteArrayList<>();

  /** The checks ask for it, and not every page's server has it. */
  private static final String HEALTH = "/health";

  private final List<String> requests = new CopyOnWriteArrayList<>();

  void log(BaseLogEntry entry) {
    console.add(new ConsoleMessage(entry.getLevel().toString(), String.valueOf(entry.getText())));
  }

  void request(String address) {
    if (address.startsWith("http")) { // data: and blob: leave nobody's machine
      requests.add(address);
    }
  }

  void answer(String address, long status) {
    if (status >= 400 && !address.endsWith(HEALTH)) {
      console.add(new ConsoleMessage("error", address + " answered " + status));
    }
  }

  public List<ConsoleMessage> console() {
    return List.copyOf(console);
  }

  /** Answers the errors that the page left in the console. */
  public List<ConsoleMessage> errors() {
    return console.stream().filter(ConsoleMessage::isError).toList();
  }

  /** Answers the requests to other servers than this one. */
  public List<String> requestsBeyond(URI page) {
    String here = page.getScheme() + "://" + page.getRawAuthority() + "/";
    return requests.stream().filter(request -> !request.startsWith(here)).toList();
  }

  public List<String> requests() {
    return List.copyOf(requests);
  }
}
