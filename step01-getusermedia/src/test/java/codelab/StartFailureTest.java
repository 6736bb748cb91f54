package codelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.BindException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartFailureTest {

  @Test
  void aTakenPortNamesTheWayOut() {
    try (CodelabServer first = server(0, "localhost")) {
      first.start();
      assertEquals(
          "Port %d is taken: stop what runs there, or choose any free port: -Dport=0."
              .formatted(first.port()),
          sentenceOf(server(first.port(), "localhost")));
    }
  }

  @Test
  void aHostThatIsNoAddressOfThisMachineIsNamed() {
    assertEquals(
        "-Dhost=192.0.2.1 is not an address of this machine: try -Dhost=localhost.",
        sentenceOf(server(0, "192.0.2.1")));
  }

  @Test
  void aHostThatNobodyKnowsIsNamed() {
    assertEquals(
        "-Dhost=no.such.host.invalid is not known: try -Dhost=localhost.",
        sentenceOf(server(0, "no.such.host.invalid")));
  }

  @Test
  void aPortWithoutPermissionNamesOneThatWorks() {
    var denied = new RuntimeException(new BindException("Permission denied"));
    assertEquals(
        "You may not use port 80: choose one above 1023, such as -Dport=8080.",
        StartFailure.explain(new Options(80, "localhost", Optional.empty()), denied).getMessage());
  }

  @Test
  void anyOtherReasonIsQuoted() {
    var refused = new RuntimeException(new BindException("Operation not permitted"));
    assertEquals(
        "Port 8080 of localhost cannot be used (Operation not permitted): try -Dport=0.",
        StartFailure.explain(new Options(8080, "localhost", Optional.empty()), refused)
            .getMessage());
  }

  @Test
  void aFailureNobodyForesawStaysAsItIs() {
    var unforeseen = new IllegalStateException("no memory");
    assertSame(
        unforeseen,
        StartFailure.explain(new Options(80, "localhost", Optional.empty()), unforeseen));
  }

  private static CodelabServer server(int port, String host) {
    return GetUserMediaApp.create(new Options(port, host, Optional.empty()));
  }

  private static String sentenceOf(CodelabServer server) {
    return assertThrows(UsageException.class, server::start).getMessage();
  }
}
