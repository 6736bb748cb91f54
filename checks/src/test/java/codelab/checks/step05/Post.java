package codelab.checks.step05;

import codelab.checks.room.Guest;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.function.Predicate;

/** Carries what one guest hears of a page to another page, when and in the order that it likes. */
final class Post {
  private static final String TYPES = "offer|answer|candidate|chat|hangup";

  private final Guest from;
  private final Guest to;
  private int delivered;

  Post(Guest from, Guest to) {
    this.from = from;
    this.to = to;
  }

  /** What has come and was not delivered yet, oldest first. */
  List<String> waiting() {
    return from.heard().stream().filter(is(TYPES)).skip(delivered).toList();
  }

  /** Messages of this type, or of these. */
  static Predicate<String> is(String types) {
    return message -> message.matches("(?s).*\"type\":\"(" + types + ")\".*");
  }

  /** Whether a message of this type is waiting. */
  boolean has(String type) {
    return waiting().stream().anyMatch(is(type));
  }

  /** The first candidate that is waiting, as RFC 8839 writes it. */
  String firstCandidate() {
    String message = waiting().stream().filter(is("candidate")).findFirst().orElseThrow();
    JsonObject candidate = JsonParser.parseString(message).getAsJsonObject();
    return candidate.getAsJsonObject("candidate").get("candidate").getAsString();
  }

  /** Delivers all that is waiting in the order in which it came. */
  void deliver() {
    deliver(message -> true);
  }

  /** Delivers all that is waiting, these messages before the others. */
  void deliver(Predicate<String> first) {
    List<String> messages = waiting();
    delivered += messages.size();
    messages.stream().filter(first).forEach(to::say);
    messages.stream().filter(first.negate()).forEach(to::say);
  }
}
