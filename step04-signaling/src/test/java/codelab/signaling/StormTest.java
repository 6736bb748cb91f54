package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StormTest {
  private static final int THREADS = 4;
  private static final int VISITS = 2_500;

  private final RunningServer server = new RunningServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoIsThereIsFoundInTheHeap() throws Exception {
    RawPeer.join(server, "r").assertHears(Said.created("r"));
    assertEquals(1, heldInTheHeap().size());
  }

  @Test
  void afterTenThousandJoinsAndLeavesHalfOfThemAbruptNothingIsLeft() throws Exception {
    Together.run(THREADS, this::comeAndGo);
    server.assertEmpty();
    assertEquals(List.of(), Wait.until(StormTest::heldInTheHeap, List::isEmpty));
  }

  private void comeAndGo(int thread) throws Exception {
    for (int visit = 0; visit < VISITS; visit++) {
      try (RawPeer peer = RawPeer.join(server, thread / 2 + "-" + visit)) {
        if (visit % 2 == 0) {
          peer.vanish();
        } else {
          peer.send(Frame.close(1000));
        }
      }
    }
  }

  /** What garbage collection leaves of those who were there. */
  private static List<String> heldInTheHeap() {
    String classes = histogram();
    return classes.lines().filter(line -> line.endsWith(Participant.class.getName())).toList();
  }

  private static String histogram() {
    try {
      return (String)
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
    } catch (JMException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
