package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.https.ThisMachine;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartBlockTest {

  @Test
  void forThisMachineAloneItSaysHowToLetOthersIn() {
    try (RunningServer server = new RunningServer()) {
      assertEquals(
          """

          Step 05 - Full call

            page    http://localhost:%1$d/
            lesson  http://localhost:%1$d/lesson/step05.html
            others  add -Dhost=0.0.0.0 -Dhttps to let other devices in
            stop    Ctrl+C
          """
              .formatted(server.port()),
          server.startBlock());
    }
  }

  @Test
  void withoutHttpsItSaysThatOthersHaveNoCamera() {
    try (RunningServer server = new RunningServer("host=0.0.0.0")) {
      String block = server.startBlock();
      pages("http", server.port()).forEach(page -> assertTrue(block.contains(page), block));
      assertTrue(block.contains("no camera there: browsers want https for it, so add -Dhttps"));
    }
  }

  @Test
  void withHttpsItNamesEveryAddressAndExplainsTheWarning() {
    try (RunningServer server = new RunningServer("host=0.0.0.0", "https")) {
      String block = server.startBlock();
      pages("https", server.port()).forEach(page -> assertTrue(block.contains(page), block));
      assertTrue(block.contains("  page    https://localhost:" + server.port() + "/\n"), block);
      assertTrue(block.contains("/ leads to https\n"), block);
      assertTrue(block.contains("  Browsers warn once: "), block);
      assertFalse(block.contains("no camera"), block);
    }
  }

  @Test
  void aServerOnOneAddressNamesThatOne() {
    for (String address : ThisMachine.addressesForOthers()) {
      try (RunningServer server = new RunningServer("host=" + address, "https")) {
        String block = server.startBlock();
        String host = address.contains(":") ? "[" + address + "]" : address;
        String page = "https://" + host + ":" + server.port() + "/\n";
        assertTrue(block.contains("  page    " + page), block);
        assertTrue(block.contains("  others  " + page), block);
        assertTrue(block.contains("  http    http://" + host + ":"), block);
      }
    }
  }

  @Test
  void fitsIntoATerminal() {
    try (RunningServer server = new RunningServer("https")) {
      server.startBlock().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  private static List<String> pages(String scheme, int port) {
    return ThisMachine.addressesForOthers().stream()
        .map(address -> address.contains(":") ? "[" + address + "]" : address)
        .map(host -> scheme + "://" + host + ":" + port + "/")
        .toList();
  }
}
