package codelab.signaling.load;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Round trips from the fastest to the slowest. */
final class Percentiles {
  private final long[] nanos;

  Percentiles(List<RoundTrip> roundTrips) {
    nanos = roundTrips.stream().mapToLong(RoundTrip::nanos).sorted().toArray();
  }

  /** Those of each slice of time, by the second at which it began. */
  static SortedMap<Double, Percentiles> bySlice(List<RoundTrip> roundTrips, double seconds) {
    long start = roundTrips.stream().mapToLong(RoundTrip::due).min().orElseThrow();
    return roundTrips.stream()
        .collect(
            groupingBy(
                roundTrip -> Math.floor((roundTrip.due() - start) / 1e9 / seconds) * seconds,
                TreeMap::new,
                collectingAndThen(toList(), Percentiles::new)));
  }

  int count() {
    return nanos.length;
  }

  /** How many milliseconds the slowest of this share of them took; of 1, the slowest of all. */
  double millis(double share) {
    int rank = (int) Math.ceil(share * nanos.length);
    return nanos[Math.max(1, rank) - 1] / 1e6;
  }
}
