package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolSchemaTest {
  private final ProtocolSchema schema;

  ProtocolSchemaTest() throws Exception {
    schema = new ProtocolSchema();
  }

  @Test
  void describesWhatIsSaidToThoseWhoComeAndGo() throws Exception {
    try (RunningServer server = new RunningServer("signaling.rooms=1", "signaling.connections=2")) {
      RawPeer first = RawPeer.join(server, "r");
      assertSaid("created", first);
      RawPeer second = RawPeer.join(server, "r");
      assertSaid("joined", second);
      assertSaid("ready", second);
      assertSaid("ready", first);
      assertSaid("error", RawPeer.join(server, "r"));
      first.close();
      assertSaid("bye", second);
      assertSaid("error", RawPeer.join(server, "another"));
      assertSaid("error", RawPeer.join(server, "no%20room"));
    }
  }

  @Test
  void describesWhatIsSaidToAThird() throws Exception {
    try (RunningServer server = new RunningServer()) {
      Pair.meet(server, "r");
      assertSaid("full", RawPeer.join(server, "r"));
    }
  }

  @Test
  void describesEveryErrorAboutAMessage() throws Exception {
    try (RunningServer server = new RunningServer()) {
      RawPair pair = RawPair.meet(server, "r");
      for (String message : new String[] {"", "[]", "{}", "{\"type\":\"x\"}", Said.BYE}) {
        pair.first().send(message);
        assertSaid("error", pair.first());
      }
      pair.first().send(Frame.of(Frame.BINARY));
      assertSaid("error", pair.first());
      pair.first().send("x".repeat(70_000));
      assertSaid("error", pair.first());
      assertSaid("bye", pair.second());
      pair.second().send("{\"type\":\"hangup\"}");
      assertSaid("error", pair.second());
    }
  }

  private void assertSaid(String type, RawPeer to) throws Exception {
    String message = to.read().text();
    schema.assertFromServer(message);
    assertEquals(type, JsonParser.parseString(message).getAsJsonObject().get("type").getAsString());
  }

  @ParameterizedTest
  @MethodSource
  void describesWhatIsRelayed(String message) throws Exception {
    schema.assertFromPeer(message);
    try (RunningServer server = new RunningServer()) {
      Pair pair = Pair.meet(server, "r");
      pair.first().send(message);
      pair.second().assertHears(message);
    }
  }

  static Stream<String> describesWhatIsRelayed() {
    return """
        {"type":"offer","sdp":"v=0\\r\\no=- 1 2 IN IP4 127.0.0.1\\r\\n"}
        {"sdp":"v=0\\r\\n","type":"answer"}
        {"type":"candidate","candidate":{"candidate":"c","sdpMid":"0","sdpMLineIndex":0,\
        "usernameFragment":""}}
        {"type":"candidate","candidate":{"candidate":"c","sdpMid":"0"}}
        {"type":"candidate","candidate":{"candidate":"c","sdpMLineIndex":0,"sdpMid":null}}
        {"type":"candidate","candidate":{"candidate":""}}
        {"type":"candidate","candidate":null}
        {"type":"chat","text":""}
        {"type":"chat","text":"<b>Hello</b>"}
        {"type":"hangup"}
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void doesNotDescribeWhatComesNearToIt(String message) {
    schema.assertFromNobody(message);
  }

  static Stream<String> doesNotDescribeWhatComesNearToIt() {
    return """
        []
        null
        "bye"
        {}
        {"type":"ping"}
        {"Type":"bye"}
        {"type":"created"}
        {"type":"created","room":""}
        {"type":"joined","room":"a b"}
        {"type":"joined","room":"r","initiator":true}
        {"type":"ready"}
        {"type":"ready","initiator":"true"}
        {"type":"full","room":7}
        {"type":"bye","room":"r"}
        {"type":"error"}
        {"type":"error","reason":""}
        {"type":"error","reason":null}
        {"type":"offer"}
        {"type":"offer","sdp":null}
        {"type":"offer","offer":{"type":"offer","sdp":"v=0"}}
        {"type":"answer","sdp":{"type":"answer","sdp":"v=0"}}
        {"type":"candidate"}
        {"type":"candidate","candidate":"c"}
        {"type":"candidate","candidate":{}}
        {"type":"candidate","candidate":{"candidate":"c"}}
        {"type":"candidate","candidate":{"candidate":"c","sdpMid":null,"sdpMLineIndex":null}}
        {"type":"candidate","candidate":{"candidate":"c","sdpMLineIndex":-1}}
        {"type":"candidate","candidate":"c","sdpMid":"0","sdpMLineIndex":0}
        {"type":"chat"}
        {"type":"chat","text":1}
        {"type":"chat","message":"Hello"}
        {"type":"hangup","text":"Bye"}
        """
        .lines();
  }
}
