package codelab.signaling;

import static java.util.stream.Collectors.joining;

import codelab.UsageException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The options of signaling, each a whole number: {@code -Dsignaling.rate=200}. */
enum Choice {
  // tag::choices[]
  RATE(200, 0, "messages a second from one connection; 0: no limit"),
  ROOMS(10_000, 0, "rooms at the same time; 0: no limit"),
  CONNECTIONS(20_000, 0, "connections at the same time; 0: no limit"),
  PING(20, 1, "seconds of silence, then a ping asks for a sign of life"),
  SILENCE(60, 1, "seconds without a sign of life, then a connection is closed"),
  STATUS(0, 0, "1: other machines may read /status, too");
  // end::choices[]

  private static final String PREFIX = "signaling.";

  private final int preset;
  private final int least;
  private final String meaning;

  Choice(int preset, int least, String meaning) {
    this.preset = preset;
    this.least = least;
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
    Arrays.stream(values()).map(Choice::key).forEach(unknown::remove);
    for (String name : unknown) {
      throw new UsageException("-D" + name + " is no option." + help());
    }
  }

  /**
   * Reads what was chosen.
   *
   * @throws UsageException for a value that cannot work
   */
  int in(Properties properties) {
    String value = properties.getProperty(key(), String.valueOf(preset));
    if (value.matches("\\d{1,9}") && Integer.parseInt(value) >= least) {
      return Integer.parseInt(value);
    }
    String range = "a whole number from " + least + " to 999999999";
    throw new UsageException("-D" + key() + "=" + value + " is not " + range + "." + help());
  }

  private String key() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  private static String help() {
    return Arrays.stream(values())
        .map(choice -> "  -D%-27s %s".formatted(choice.key() + "=" + choice.preset, choice.meaning))
        .collect(joining("\n", "\n\n", "\n"));
  }
}
