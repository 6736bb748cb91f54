package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayTest {
  private static final int MESSAGES = 10_000;
  private static final int ROOMS = 50;

  private final RunningServer server = new RunningServer("signaling.rate=0");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tenThousandMessagesBothWaysArriveInOrderAndByteForByte() throws Exception {
    RawPair pair = RawPair.meet(server, "r");
    List<Frame> toSecond = messages(1);
    List<Frame> toFirst = messages(2);
    Together.run(
        () -> sendAll(pair.first(), toSecond),
        () -> sendAll(pair.second(), toFirst),
        () -> assertHearsAll(pair.second(), toSecond),
        () -> assertHearsAll(pair.first(), toFirst));
    assertEquals(2 * MESSAGES, server.status(now -> now.relayed() == 2 * MESSAGES).relayed());
  }

  @Test
  void whatIsSaidInOneOfFiftyRoomsIsHeardInNoOther() throws Exception {
    Together.run(
        ROOMS,
        number -> {
          try (Pair pair = Pair.meet(server, "room-" + number)) {
            for (int i = 0; i < 20; i++) {
              String message = "{\"type\":\"chat\",\"text\":\"%d of %d\"}".formatted(i, number);
              pair.first().send(message);
              pair.second().send(message);
              pair.first().assertHears(message);
              pair.second().assertHears(message);
            }
          }
        });
    server.assertEmpty();
  }

  /** Messages that any tidying up would change: blanks, escapes, order, other alphabets. */
  private static List<Frame> messages(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, MESSAGES).mapToObj(number -> message(random, number)).toList();
  }

  private static Frame message(Random random, int number) {
    String text =
        random
            .ints(random.nextInt(300), 0, 5)
            .mapToObj(RelayTest::piece)
            .reduce("", String::concat);
    return Frame.text(
        " {\n\t\"z\" : 1.00e+2, \"text\":\"%d %s\" ,\"type\" :\"ch\\u0061t\",\"a\":[ ]}\r\n"
            .formatted(number, text));
  }

  private static String piece(int which) {
    return List.of("a", "\\/", "\\u00e9", "é", "😀").get(which);
  }

  private static void sendAll(RawPeer from, List<Frame> frames) throws Exception {
    for (Frame frame : frames) {
      from.send(frame);
    }
  }

  private static void assertHearsAll(RawPeer by, List<Frame> frames) throws Exception {
    for (Frame frame : frames) {
      assertArrayEquals(frame.payload(), by.read().payload());
    }
  }
}
