package codelab.signaling;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFrameTest {
  private static final Frame HANGUP = Frame.text("{\"type\":\"hangup\"}");

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
  @ValueSource(strings = {"ff", "c328", "61c3", "c080", "eda080", "f4908080", "80", "e282"})
  void textThatIsNotUtf8Closes1007(String bytes) throws Exception {
    sender.send(Frame.of(Frame.TEXT, HexFormat.of().parseHex(bytes)));
    assertClosed(1007);
  }

  @Test
  void brokenUtf8IsFoundAcrossFragments() throws Exception {
    sender.send(Frame.of(Frame.TEXT, (byte) 0xC3).notLast());
    sender.send(Frame.of(Frame.CONTINUATION, (byte) 0x28));
    assertClosed(1007);
  }

  @Test
  void aFrameThatIsNotMaskedCloses1002() throws Exception {
    sender.sendBytes(HANGUP.unmasked());
    assertClosed(1002);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7})
  void reservedBitsClose1002(int bits) throws Exception {
    sender.send(new Frame(true, bits, Frame.TEXT, HANGUP.payload()));
    assertClosed(1002);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 11, 15})
  void opcodesThatNobodyKnowsClose1002(int opcode) throws Exception {
    sender.send(Frame.of(opcode));
    assertClosed(1002);
  }

  @ParameterizedTest
  @ValueSource(ints = {Frame.CLOSE, Frame.PING, Frame.PONG})
  void aControlFrameInPiecesCloses1002(int opcode) throws Exception {
    sender.send(Frame.of(opcode).notLast());
    assertClosed(1002);
  }

  @ParameterizedTest
  @ValueSource(ints = {Frame.CLOSE, Frame.PING, Frame.PONG})
  void aControlFrameOfMoreThan125BytesCloses1002(int opcode) throws Exception {
    sender.send(Frame.of(opcode, new byte[126]));
    assertClosed(1002);
  }

  @Test
  void aContinuationOfNothingCloses1002() throws Exception {
    sender.send(Frame.of(Frame.CONTINUATION, HANGUP.payload()));
    assertClosed(1002);
  }

  @Test
  void aMessageInTheMiddleOfAnotherCloses1002() throws Exception {
    sender.send(HANGUP.notLast());
    sender.send(HANGUP);
    assertClosed(1002);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03", "03ed", "03ee", "0000", "ffff"})
  void aCloseFrameThatMeansNothingCloses1002(String payload) throws Exception {
    sender.send(Frame.of(Frame.CLOSE, HexFormat.of().parseHex(payload)));
    assertClosed(1002);
  }

  @Test
  void aLengthOfMoreThan63BitsClosesAsSoonAsAnythingFollows() throws Exception {
    sender.sendBytes(Frame.announce(Long.MIN_VALUE));
    sender.sendBytes(new byte[100]);
    assertClosed(1002);
  }

  /** That the sender is sent away, and the receiver hears of it. */
  private void assertClosed(int code) throws Exception {
    sender.assertClosed(code);
    receiver.assertHears(Said.BYE);
    server.assertRefused(Map.of());
  }
}
