package codelab.signaling.load;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What many threads see while the load runs. */
final class Measurements {
  private final LongAdder heard = new LongAdder();
  private final Queue<RoundTrip> roundTrips = new ConcurrentLinkedQueue<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  /**
   * What was seen up to some time.
   *
   * @param heard how many messages came through the server
   * @param roundTrips how long they took to the other one and back
   * @param failures how often something went wrong, by what it was
   */
  record Snapshot(long heard, List<RoundTrip> roundTrips, Map<String, Integer> failures) {}

  void hear() {
    heard.increment();
  }

  long heard() {
    return heard.sum();
  }

  void add(RoundTrip roundTrip) {
    roundTrips.add(roundTrip);
  }

  void failed(String what) {
    failures.merge(what, 1, Integer::sum);
  }

  Snapshot now() {
    return new Snapshot(heard(), List.copyOf(roundTrips), Map.copyOf(failures));
  }
}
