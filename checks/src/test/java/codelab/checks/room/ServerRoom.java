package codelab.checks.room;

import codelab.checks.Lab;
import java.util.ArrayList;
import java.util.List;

/** A room on the server that is checked, without any page: who joins it are guests. */
public final class ServerRoom implements AutoCloseable {
  private final Lab lab;
  private final String name;
  private final List<Guest> guests = new ArrayList<>();

  /** A room that was never used before. */
  public ServerRoom(Lab lab, String suffix) {
    this.lab = lab;
    this.name = lab.room() + "-" + suffix;
  }

  public Guest join(String who) {
    Guest guest = Guest.join(who, lab.address(), name);
    guests.add(guest);
    return guest;
  }

  /** Two who have met. */
  public List<Guest> joinTwo() {
    Guest first = join("the first");
    expect("the first one hears created", first, created());
    Guest second = join("the second");
    expect("the second hears joined and ready", second, joined(), ready(false));
    expect("the first hears ready", first, created(), ready(true));
    return List.of(first, second);
  }

  /** The guest hears exactly this. */
  public void expect(String what, Guest guest, String... messages) {
    expect(what, guest, List.of(messages));
  }

  public void expect(String what, Guest guest, List<String> messages) {
    lab.expect(what, () -> guest, seen -> seen.heardJust(messages));
  }

  /** All that was on its way to these guests has arrived. */
  public void expectAnswers(List<Guest> asked) {
    asked.forEach(Guest::ping);
    asked.forEach(guest -> lab.expect("the server answers pings", () -> guest, Guest::isAnswered));
  }

  /** Everybody leaves, and the server has noticed. */
  public void empty() {
    close();
    for (Guest guest : guests) {
      lab.expect("who closes is let go", () -> guest, Guest::isClosed);
    }
  }

  public String name() {
    return name;
  }

  public String created() {
    return "{\"type\":\"created\",\"room\":\"" + name + "\"}";
  }

  public String joined() {
    return "{\"type\":\"joined\",\"room\":\"" + name + "\"}";
  }

  public String full() {
    return "{\"type\":\"full\",\"room\":\"" + name + "\"}";
  }

  public static String ready(boolean initiator) {
    return "{\"type\":\"ready\",\"initiator\":" + initiator + "}";
  }

  public static String bye() {
    return "{\"type\":\"bye\"}";
  }

  @Override
  public void close() {
    guests.forEach(Guest::close);
  }
}
