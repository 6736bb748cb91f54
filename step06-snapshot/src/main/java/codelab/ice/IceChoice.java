package codelab.ice;

import static java.util.stream.Collectors.joining;

import codelab.UsageException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The options of ICE: {@code -Dice.stun=stun:stun.example.org:3478}. */
enum IceChoice {
  STUN("stun:HOST:3478", "STUN servers, with commas between them"),
  TURN("turn:HOST:3478?transport=udp", "TURN servers, with commas between them"),
  SECRET("SECRET", "what the TURN servers know as static-auth-secret");

  private static final String PREFIX = "ice.";

  private final String example;
  private final String meaning;

  IceChoice(String example, String meaning) {
    this.example = example;
    this.meaning = meaning;
  }

  /**
   * Refuses a name that is none, because a typing mistake would go unnoticed.
   *
   * @throws UsageException for the first such name
   */
  static void checkNames(Properties properties) {
    Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
    unknown.removeIf(name -> !name.startsWith(PREFIX));
    Arrays.stream(values()).map(IceChoice::key).forEach(unknown::remove);
    for (String name : unknown) {
      throw mistake("-D" + name + " is no option.");
    }
  }

  /** What was chosen, if anything was. */
  Optional<String> in(Properties properties) {
    return Optional.ofNullable(properties.getProperty(key()));
  }

  String key() {
    return PREFIX + word();
  }

  /** The option's last word, which is also the scheme of the addresses. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A sentence, and below it all that could have been chosen. */
  static UsageException mistake(String sentence) {
    return new UsageException(sentence + help());
  }

  private static String help() {
    return Arrays.stream(values())
        .map(
            choice -> "  -D%-39s %s".formatted(choice.key() + "=" + choice.example, choice.meaning))
        .collect(joining("\n", "\n\n", "\n"));
  }
}
