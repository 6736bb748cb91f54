package codelab.signaling.load;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What the load found out.
 *
 * @param server where the server listened
 * @param rooms how many rooms were filled
 * @param joiningSeconds how long that took
 * @param options what was asked for
 * @param seen what came of it
 * @param heap how many bytes this process held in the end, if the server was in it
 */
record Report(
    URI server,
    int rooms,
    double joiningSeconds,
    LoadOptions options,
    Measurements.Snapshot seen,
    OptionalLong heap) {

  String text() {
    String text =
        """

        Signaling load - %s

          rooms        %,d with two in each, %,d of them talking
          joins        %,.0f a second
          relayed      %,d messages, %,d a second
          round trips  %s
          errors       %s
          heap         %s
        """;
    return String.format(
        Locale.ROOT,
        text,
        server,
        rooms,
        Math.min(rooms, options.talking()),
        2 * rooms / joiningSeconds,
        seen.heard(),
        seen.heard() / options.seconds(),
        seen.roundTrips().isEmpty() ? "none" : latency(),
        seen.failures().isEmpty() ? "none" : failures(),
        heap.isPresent() ? megabytes(heap.getAsLong()) : "of another process");
  }

  /** The round trips without the first fifth, in which a JVM still compiles what it runs. */
  Percentiles warm() {
    List<RoundTrip> all = seen.roundTrips();
    return new Percentiles(
        all.stream()
            .sorted(Comparator.comparingLong(RoundTrip::due))
            .skip(all.size() / 5)
            .toList());
  }

  /** The round trips' figures, in a sentence. */
  String latency() {
    Percentiles warm = warm();
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms, once warm",
        warm.millis(0.5),
        warm.millis(0.9),
        warm.millis(0.99),
        warm.millis(1));
  }

  private String failures() {
    return seen.failures().entrySet().stream()
        .map(failure -> failure.getValue() + " x " + failure.getKey())
        .collect(joining("\n" + " ".repeat(15)));
  }

  private static String megabytes(long bytes) {
    return bytes / (1024 * 1024) + " MB after a collection, the load's own share included";
  }
}
