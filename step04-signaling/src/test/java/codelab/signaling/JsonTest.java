package codelab.signaling;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser's JSON.parse refuses is not relayed, and what is relayed is not touched. */
class JsonTest {
  private static final String NOT_JSON = "This is not JSON as RFC 8259 has it.";
  private static final String HANGUP = "{\"type\":\"hangup\"}";

  private final RunningServer server = new RunningServer();
  private RawPair pair;

  @BeforeEach
  void meet() throws Exception {
    pair = RawPair.meet(server, "r");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource
  void isRelayed(String message) throws Exception {
    pair.first().send(message);
    pair.second().assertHears(message);
  }

  static Stream<String> isRelayed() {
    return """
        {"type":"chat"}
        {"ty\\u0070e":"ch\\u0061t"}
        {"type":"chat","text":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"}
        {"type":"chat","text":"<img src=x onerror=alert(1)>"}
        {"type":"chat","n":[0,-0,-1.5e-3,1E400,12345678901234567890.00]}
        {"type":"chat","b":[true,false,null]}
        {"type":"chat","":1,"__proto__":{"type":"bye"}}
        {"text":1,"type":"chat","text":2}
        """
        .lines();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u007f", "\u0085", "\u2028", "\uFEFF", "\uFFFF", "é€😀"})
  void isRelayedWithItsBlanksAndOtherCharacters(String character) throws Exception {
    isRelayed("\t\r\n {\"type\": \"chat\",\n\"text\":\"" + character + "\"}\r\n");
  }

  @ParameterizedTest
  @MethodSource
  void isNotJson(String message) throws Exception {
    assertRefused(message);
  }

  static Stream<String> isNotJson() {
    return """
        hello
        tru
        01
        "chat
        ["type"
        {
        {}}
        {"type"}
        {"type":}
        {"type":"chat"
        {"type":"chat}
        {"type":"chat",}
        {,"type":"chat"}
        {"type":"chat" "a":1}
        {"type":"chat";"a":1}
        {"type"="chat"}
        {"type":"chat"}{"type":"chat"}
        {"type":"chat"} x
        {'type':'chat'}
        {type:"chat"}
        {"type":chat}
        {"type":"chat"/* comment */}
        {"type":"chat"} // comment
        # comment {"type":"chat"}
        )]}' {"type":"chat"}
        \uFEFF{"type":"chat"}
        \u00a0{"type":"chat"}
        {"type":"chat","a":NaN}
        {"type":"chat","a":-Infinity}
        {"type":"chat","a":undefined}
        {"type":"chat","a":True}
        {"type":"chat","a":NULL}
        {"type":"chat","a":01}
        {"type":"chat","a":+1}
        {"type":"chat","a":.5}
        {"type":"chat","a":1.}
        {"type":"chat","a":1e}
        {"type":"chat","a":0x1}
        {"type":"chat","a":-}
        {"type":"chat","a":[1,]}
        {"type":"chat","a":[1,,2]}
        {"type":"chat","a":[1}
        {"type":"chat","a":"\\x41"}
        {"type":"chat","a":"\\'"}
        {"type":"chat","a":"\\u12G4"}
        {"type":"chat","a":"\\u12"}
        {"type":"chat","a":"\\ud800"}
        {"type":"chat","a":"\\udc00\\ud800"}
        """
        .lines();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\f{\"type\":\"chat\"}", "{\"type\":\"chat\"}\0"})
  void isNotJsonEither(String message) throws Exception {
    assertRefused(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\t", "\n", "\r", "\u001f", "\\\n"})
  void isAStringWithARawControlCharacter(String character) throws Exception {
    assertRefused("{\"type\":\"chat\",\"a\":\"" + character + "\"}");
    assertRefused("{\"type\":\"chat\",\"a\":[{\"b\":\"" + character + "\"}]}");
    assertRefused("{\"type\":\"chat\",\"" + character + "\":1}");
    assertRefused("{\"type\":\"chat\",\"a\":{\"" + character + "\":1}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "{\"type\":%s}", "{\"type\":\"chat\",\"a\":%s}"})
  void isNestedTenThousandDeep(String message) throws Exception {
    assertRefused(message.formatted("[".repeat(10_000) + "]".repeat(10_000)));
    assertRefused(message.formatted("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)));
  }

  /** That only the sender hears of it, and that the connection stays. */
  private void assertRefused(String message) throws Exception {
    pair.first().send(message);
    pair.first().send(HANGUP);
    pair.second().assertHears(HANGUP);
    pair.first().assertHears(Said.error(NOT_JSON));
  }
}
