package codelab.signaling.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spreads rooms over two servers, as the lesson does. */
class ScalingTest {
  private static final List<String> ROOMS =
      IntStream.range(0, 200).mapToObj(number -> "room-" + number).toList();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final TwoServers servers = new TwoServers();

  /** Two who came for the same room. */
  private record Guests(String room, Peer one, Peer other) {}

  @BeforeEach
  void start() throws Exception {
    servers.start();
  }

  @AfterEach
  void stop() {
    servers.close();
  }

  @Test
  void thoseWhoComeForTheSameRoomMeetAndBothServersHaveAShare() {
    fill(ROOMS);
    int a = servers.a.status().rooms();
    int b = servers.b.status().rooms();
    assertEquals(ROOMS.size(), a + b);
    assertTrue(Math.min(a, b) > ROOMS.size() / 4, "a has " + a + " rooms, b has " + b);
  }

  @Test
  void whenAServerDiesItsRoomsComeUpOnTheOther() {
    List<Guests> cutOff = killServerA(fill(ROOMS));
    fill(cutOff.stream().map(Guests::room).toList());
    assertEquals(ROOMS.size(), servers.b.status().rooms());
  }

  @Test
  void whenAServerDiesTheRoomsOfTheOtherNoticeNothing() {
    List<Guests> guests = fill(ROOMS);
    List<Guests> cutOff = killServerA(guests);
    guests.removeAll(cutOff);
    guests.forEach(pair -> pair.one().send("{\"type\":\"chat\",\"text\":\"Still there?\"}"));
    Wait.until("they hear each other", () -> heard.size() == ROOMS.size() - cutOff.size());
    assertTrue(guests.stream().noneMatch(pair -> pair.one().gone().isDone()));
  }

  @Test
  void whoReturnsToARoomThatMovedFindsTheOtherAlsoWhenTheServerIsBack() throws Exception {
    List<String> moved = killServerA(fill(ROOMS)).stream().map(Guests::room).toList();
    List<Guests> guests = fill(moved);
    servers.a.start();
    Wait.until("new rooms open on it", this::aNewRoomOpensOnServerA);
    guests.forEach(pair -> pair.other().leave());
    guests.forEach(pair -> pair.one().gone().join());
    moved.stream()
        .map(room -> newcomer().join(client, servers.room(room)))
        .toList()
        .forEach(CompletableFuture::join);
  }

  /** Lets two into each room, all at the same time, and waits until they have met. */
  private List<Guests> fill(List<String> rooms) {
    List<Guests> guests = new ArrayList<>();
    rooms.forEach(room -> guests.add(new Guests(room, newcomer(), newcomer())));
    guests.stream().map(this::meet).toList().forEach(CompletableFuture::join);
    return guests;
  }

  private CompletableFuture<Void> meet(Guests guests) {
    URI room = servers.room(guests.room());
    return guests
        .one()
        .join(client, room)
        .thenAcceptBoth(guests.other().join(client, room), Assertions::assertNotEquals);
  }

  private Peer newcomer() {
    return new Peer((peer, text) -> heard.add(text));
  }

  private List<Guests> killServerA(List<Guests> guests) {
    int rooms = servers.a.status().rooms();
    servers.a.close();
    Wait.until("its rooms are cut off", () -> cutOff(guests).size() == rooms);
    return cutOff(guests);
  }

  private static List<Guests> cutOff(List<Guests> guests) {
    return guests.stream()
        .filter(pair -> pair.one().gone().isDone() && pair.other().gone().isDone())
        .toList();
  }

  private boolean aNewRoomOpensOnServerA() {
    fill(List.of("new-" + System.nanoTime()));
    return servers.a.status().rooms() > 0;
  }
}
