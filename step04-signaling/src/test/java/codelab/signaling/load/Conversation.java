package codelab.signaling.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Messages that are due at a steady pace, whether the ones before have come back or not.
 *
 * @param pairs who talks, in turn
 * @param rate how many messages a second each initiator says
 */
record Conversation(List<Pair> pairs, int rate) {
  private static final int SECONDS_FOR_THE_LAST = 20;

  /** Holds it for this many seconds, and waits for what is still on its way. */
  void hold(int seconds, Measurements measurements) {
    long start = System.nanoTime();
    long duration = TimeUnit.SECONDS.toNanos(seconds);
    long messages = (long) pairs.size() * rate * seconds;
    for (long message = 0; message < messages; message++) {
      long due = start + message * duration / messages;
      waitUntil(due);
      int room = (int) (message % pairs.size());
      pairs.get(room).speak(Script.line(message / pairs.size()), due);
    }
    waitUntil(start + duration);
    hearTheLast();
    unanswered().forEach(lost -> measurements.failed("A message did not come back."));
  }

  private static void waitUntil(long time) {
    for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private void hearTheLast() {
    CompletableFuture.allOf(unanswered().toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, SECONDS_FOR_THE_LAST, TimeUnit.SECONDS)
        .join();
  }

  private List<CompletableFuture<Void>> unanswered() {
    return pairs.stream().flatMap(Pair::unanswered).toList();
  }
}
