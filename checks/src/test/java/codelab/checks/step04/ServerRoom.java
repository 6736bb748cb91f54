package codelab.checks.step04;

import codelab.checks.Lab;
import java.util.ArrayList;
import java.util.List;

/** A room on the server that is checked, without any page: who joins it are guests. */
final class ServerRoom implements AutoCloseable {
  private final Lab lab;
  private final String name;
  private final List<Guest> guests = new ArrayList<>();

  /** A room that was never used before. */
  ServerRoom(Lab lab, String suffix) {
    this.lab = lab;
    this.name = lab.room() + "-" + suffix;
  }

  Guest join(String who) {
    Guest guest = Guest.join(who, lab.address(), name);
    guests.add(guest);
    return guest;
  }

  /** Two who have met. */
  List<Guest> joinTwo() {
    Guest first = join("the first");
    expect("the first one hears created", first, created());
    Guest second = join("the second");
    expect("the second hears joined and ready", second, joined(), ready(false));
    expect("the first hears ready", first, created(), ready(true));
    return List.of(first, second);
  }

  /** The guest hears exactly this. */
  void expect(String what, Guest guest, String... messages) {
    expect(what, guest, List.of(messages));
  }

  void expect(String what, Guest guest, List<String> messages) {
    lab.expect(what, () -> guest, seen -> seen.heardJust(messages));
  }

  /** All that was on its way to these guests has arrived. */
  void expectAnswers(List<Guest> asked) {
    asked.forEach(Guest::ping);
    asked.forEach(guest -> lab.expect("the server answers pings", () -> guest, Guest::isAnswered));
  }

  /** Everybody leaves, and the server has noticed. */
  void empty() {
    close();
    for (Guest guest : guests) {
      lab.expect("who closes is let go", () -> guest, Guest::isClosed);
    }
  }

  String name() {
    return name;
  }

  String created() {
    return "{\"type\":\"created\",\"room\":\"" + name + "\"}";
  }

  String joined() {
    return "{\"type\":\"joined\",\"room\":\"" + name + "\"}";
  }

  String full() {
    return "{\"type\":\"full\",\"room\":\"" + name + "\"}";
  }

  static String ready(boolean initiator) {
    return "{\"type\":\"ready\",\"initiator\":" + initiator + "}";
  }

  static String bye() {
    return "{\"type\":\"bye\"}";
  }

  @Override
  public void close() {
    guests.forEach(Guest::close);
  }
}
