package codelab.signaling;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
  private static final Frame HANGUP = Frame.text("{\"type\":\"hangup\"}");
  private static final String NOT_TEXT =
      Said.error("A message is a text frame: bytes are not relayed.");

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

  @Test
  void aMessageInFragmentsIsRelayedAlsoWithEmptyOnesAndPingsBetween() throws Exception {
    sender.send(Frame.text("").notLast());
    sender.send(continuation("{\"type\":").notLast());
    sender.send(Frame.of(Frame.PING, (byte) 'p'));
    sender.assertHears("p");
    sender.send(continuation("").notLast());
    sender.send(continuation("\"hangup\"}").notLast());
    sender.send(continuation(""));
    receiver.assertHears(HANGUP.text());
  }

  @Test
  void whatWasBeforeABrokenMessageIsStillRelayed() throws Exception {
    sender.send(HANGUP);
    sender.send(Frame.of(Frame.TEXT, (byte) 0xFF));
    receiver.assertHears(HANGUP.text(), Said.BYE);
    sender.assertClosed(1007);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "7b7d", "ff"})
  void bytesAreNotRelayed(String bytes) throws Exception {
    sender.send(Frame.of(Frame.BINARY, HexFormat.of().parseHex(bytes)));
    sender.assertHears(NOT_TEXT);
    sender.send(HANGUP);
    receiver.assertHears(HANGUP.text());
  }

  @Test
  void manyBytesInFragmentsAreOneMessageThatIsNotRelayed() throws Exception {
    sender.send(Frame.of(Frame.BINARY, new byte[100_000]).notLast());
    sender.send(Frame.of(Frame.CONTINUATION, new byte[100_000]).notLast());
    sender.send(Frame.of(Frame.CONTINUATION));
    sender.assertHears(NOT_TEXT);
    server.assertRefused(Map.of("not-text", 1L));
  }

  @Test
  void aCloseIsAnsweredWithItsOwnCode() throws Exception {
    sender.send(Frame.close(4000));
    sender.assertClosed(4000);
    receiver.assertHears(Said.BYE);
  }

  private static Frame continuation(String text) {
    return Frame.of(Frame.CONTINUATION, text.getBytes(StandardCharsets.UTF_8));
  }
}
