package codelab.signaling.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The two in a room: the initiator speaks, and the other one says the same back. */
final class Pair {
  private final Peer one = new Peer(this::hear);
  private final Peer other = new Peer(this::hear);
  private final Queue<Spoken> unanswered = new ConcurrentLinkedQueue<>();
  private final Measurements measurements;
  private volatile Peer initiator;

  Pair(Measurements measurements) {
    this.measurements = measurements;
  }

  /** What the initiator said, when it should have, and whether it came back. */
  private record Spoken(String text, long due, CompletableFuture<Void> answered) {}

  /** Lets both come at the same time, and answers when they have met. */
  CompletableFuture<Void> join(HttpClient client, URI room) {
    return one.join(client, room).thenAcceptBoth(other.join(client, room), this::meet);
  }

  private void meet(boolean oneBegins, boolean otherBegins) {
    if (oneBegins == otherBegins) {
      throw new IllegalStateException("There is not exactly one initiator.");
    }
    initiator = oneBegins ? one : other;
    one.gone().thenAccept(measurements::failed);
    other.gone().thenAccept(measurements::failed);
  }

  /** Lets the initiator say something that was due at this {@link System#nanoTime}. */
  void speak(String text, long due) {
    unanswered.add(new Spoken(text, due, new CompletableFuture<>()));
    initiator.send(text);
  }

  private void hear(Peer peer, String text) {
    measurements.hear();
    if (peer == initiator) {
      answer(unanswered.poll(), text);
    } else {
      peer.send(text);
    }
  }

  private void answer(Spoken spoken, String text) {
    if (spoken != null && spoken.text().equals(text)) {
      measurements.add(new RoundTrip(spoken.due(), System.nanoTime() - spoken.due()));
      spoken.answered().complete(null);
    } else {
      measurements.failed("A message came back changed, or out of order.");
    }
  }

  /** What still has to come back. */
  Stream<CompletableFuture<Void>> unanswered() {
    return unanswered.stream().map(Spoken::answered);
  }

  void leave() {
    one.leave();
    other.leave();
  }
}
