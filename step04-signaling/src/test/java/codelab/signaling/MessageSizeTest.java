package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSizeTest {
  private static final int MOST = 64 * 1024;
  private static final String START = "{\"type\":\"chat\",\"text\":\"";
  private static final String END = "\"}";

  private final RunningServer server = new RunningServer();
  private RawPeer sender;
  private RawPeer receiver;

  @BeforeEach
  void meet() throws Exception {
    RawPair pair = RawPair.meet(server, "r");
    sender = pair.first();
    receiver = pair.second();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "😀"})
  void exactly64KibibytesAreRelayed(String character) throws Exception {
    byte[] message = message(MOST, character);
    sender.send(Frame.of(Frame.TEXT, message));
    assertArrayEquals(message, receiver.read().payload());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "😀"})
  void oneByteMoreIsRefused(String character) throws Exception {
    sender.send(Frame.of(Frame.TEXT, message(MOST + 1, character)));
    assertRefused();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1_000, 65_535})
  void exactly64KibibytesInFragmentsAreRelayed(int size) throws Exception {
    byte[] message = message(MOST, "😀");
    sendInFragments(message, size);
    assertArrayEquals(message, receiver.read().payload());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1_000, 65_535})
  void oneByteMoreInFragmentsIsRefused(int size) throws Exception {
    sendInFragments(message(MOST + 1, "😀"), size);
    assertRefused();
  }

  @Test
  void afterALongMessageTheNextMayBeLongAgain() throws Exception {
    for (int i = 0; i < 10; i++) {
      exactly64KibibytesAreRelayed("a");
      exactly64KibibytesInFragmentsAreRelayed(1_000);
    }
  }

  @Test
  void aFrameOf100MegabytesIsRefusedAsSoonAsItsPartsAreTooLong() throws Exception {
    sender.sendBytes(Frame.announce(100_000_000));
    sender.sendBytes(new byte[MOST]);
    sender.sendBytes((byte) 0);
    assertRefused();
  }

  private void assertRefused() throws Exception {
    sender.assertHears(Said.error("A message has at most 64 KiB."));
    sender.assertClosed(1009);
    receiver.assertHears(Said.BYE);
    server.assertRefused(Map.of("too-long", 1L));
  }

  /** A message of as many bytes, most of them this character. */
  private static byte[] message(int bytes, String character) {
    int room = bytes - START.length() - END.length();
    int length = character.getBytes(StandardCharsets.UTF_8).length;
    String text = "b".repeat(room % length) + character.repeat(room / length);
    return (START + text + END).getBytes(StandardCharsets.UTF_8);
  }

  private void sendInFragments(byte[] message, int size) throws IOException {
    for (int from = 0; from < message.length; from += size) {
      int to = Math.min(from + size, message.length);
      byte[] piece = Arrays.copyOfRange(message, from, to);
      Frame frame = Frame.of(from == 0 ? Frame.TEXT : Frame.CONTINUATION, piece);
      sender.send(to == message.length ? frame : frame.notLast());
    }
  }
}
