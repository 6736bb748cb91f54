package codelab.signaling;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what was relayed, and what was refused and why. */
final class Tally {
  private final LongAdder relayed = new LongAdder();
  private final Map<Refusal, LongAdder> refused = new EnumMap<>(Refusal.class);

  Tally() {
    for (Refusal reason : Refusal.values()) {
      refused.put(reason, new LongAdder());
    }
  }

  void relayed() {
    relayed.increment();
  }

  void refused(Refusal reason) {
    refused.get(reason).increment();
  }

  long relayedSoFar() {
    return relayed.sum();
  }

  /** The number of each reason that came up. */
  Map<String, Long> refusedSoFar() {
    Map<String, Long> counts = new TreeMap<>();
    refused.forEach((reason, count) -> counts.put(reason.key(), count.sum()));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }
}
