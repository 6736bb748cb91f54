package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNameTest {
  private static final String SENTENCE =
      "A room's name is 1 to 64 of the characters A-Z a-z 0-9 _ and -.";

  private final RunningServer server = new RunningServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource
  void isARoom(String name) throws Exception {
    Peer.join(server, name).assertHears(Said.created(name));
  }

  static String[] isARoom() {
    return new String[] {"a", "Z", "0", "_", "-", "A-Za-z0-9_-", "a".repeat(64)};
  }

  @ParameterizedTest
  @CsvSource({"%61,a", "a?room=b,a", "a?,a", "a/,a", "a;b=c,a"})
  void isTheSameRoom(String path, String name) throws Exception {
    RawPeer.join(server, path).assertHears(Said.created(name));
  }

  @ParameterizedTest
  @MethodSource
  void isNoRoom(String name) throws Exception {
    RawPeer peer = RawPeer.join(server, name);
    peer.assertHears(Said.error(SENTENCE));
    peer.assertClosed(1008);
    server.assertRefused(Map.of("bad-room", 1L));
    server.assertEmpty();
  }

  static Stream<String> isNoRoom() {
    String odd =
        ". .. %2e%2e a%2Fb a%2fb a%5Cb %20 a%20b a+b a%00 a%0A a.b a,b a$ ?room=a"
            + " %C3%A9 %F0%9F%98%80 %EF%BC%A1 %FF";
    return Stream.concat(
        Stream.of(odd.split(" ")), Stream.of("", "a".repeat(65), "a".repeat(10_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/signaling/a/b", "/signaling/a/../b", "/signaling//a", "/Signaling/a"})
  void leadsNowhere(String path) throws Exception {
    assertEquals("HTTP/1.1 404 Not Found", RawPeer.atTheDoor(server).shakeHands(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/signaling/%", "/signaling/%zz", "/signaling/é", "/signaling/a|b"})
  void isNoAddress(String path) throws Exception {
    assertEquals("HTTP/1.1 400 Bad Request", RawPeer.atTheDoor(server).shakeHands(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/signaling/a", "/signaling/", "/signaling"})
  void withoutAWebSocketThereIsNothing(String path) throws Exception {
    assertEquals(404, server.get(path).statusCode());
  }
}
