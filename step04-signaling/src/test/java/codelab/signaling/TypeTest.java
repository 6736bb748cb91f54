package codelab.signaling;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what is JSON, only the objects of known types are relayed. */
class TypeTest {
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
  @ValueSource(strings = {"[]", "[{\"type\":\"chat\"}]", "\"chat\"", "1", "-1.5e3", "true", "null"})
  void isNotAnObject(String message) throws Exception {
    assertRefused(
        message, "A message is a JSON object, such as {\"type\":\"chat\",\"text\":\"Hello\"}.");
  }

  @ParameterizedTest
  @MethodSource
  void hasNoOneType(String message) throws Exception {
    assertRefused(message, "A message has one member \"type\", and it is a string.");
  }

  static Stream<String> hasNoOneType() {
    return """
        {}
        {"Type":"chat"}
        {"text":{"type":"chat"}}
        {"type":null}
        {"type":1}
        {"type":true}
        {"type":["chat"]}
        {"type":{"type":"chat"}}
        {"type":"chat","type":"chat"}
        {"type":"chat","type":"bye"}
        {"type":"chat","\\u0074ype":"bye"}
        {"\\u0074ype":"bye","a":[],"type":"chat"}
        {"type":1,"type":"chat"}
        """
        .lines();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Chat", " chat", "chat\\u0000", "ch\\u00e4t", "ping"})
  void isOfATypeThatNobodyKnows(String type) throws Exception {
    assertRefused(
        "{\"type\":\"" + type + "\"}",
        "The type is none of offer, answer, candidate, chat and hangup.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"created", "joined", "ready", "full", "bye", "error", "b\\u0079e"})
  void isOfATypeThatOnlyTheServerSays(String type) throws Exception {
    assertRefused(
        "{\"type\":\"" + type + "\"}", "Messages of this type come from the server only.");
  }

  /** That only the sender hears of it, and that the connection stays. */
  private void assertRefused(String message, String sentence) throws Exception {
    pair.first().send(message);
    pair.first().send(HANGUP);
    pair.second().assertHears(HANGUP);
    pair.first().assertHears(Said.error(sentence));
  }
}
