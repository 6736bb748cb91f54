package codelab.signaling;

import jakarta.websocket.CloseReason;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Notices who is gone without a word: a connection whose other end vanished looks open. */
final class Heartbeat implements AutoCloseable {
  /** How long somebody may take to answer a close (RFC 6455, section 7.1.1). */
  private static final int SECONDS_TO_CLOSE = 5;

  private final Set<Participant> connected = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Duration quiet;
  private final Duration mostSilence;
  private final Tally tally;

  Heartbeat(SignalingOptions options, Tally tally) {
    this.quiet = Duration.ofSeconds(options.pingSeconds());
    this.mostSilence = Duration.ofSeconds(options.silenceSeconds());
    this.tally = tally;
    clock.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
  }

  void follow(Participant participant) {
    connected.add(participant);
  }

  void forget(Participant participant) {
    connected.remove(participant);
  }

  /** How many are connected. */
  int count() {
    return connected.size();
  }

  // tag::beat[]
  private void beat() {
    for (Participant participant : connected) { // every second
      Duration silence = participant.silence();
      if (silence.compareTo(mostSilence) > 0) {
        tally.refused(Refusal.SILENT);
        participant.cutOff();
      } else if (silence.compareTo(quiet) > 0) {
        participant.ping();
      }
    }
  }

  // end::beat[]

  /** Closes a connection, also when the other end does not answer. */
  void end(Participant participant, CloseReason reason) {
    participant.close(reason);
    clock.schedule(participant::cutOff, SECONDS_TO_CLOSE, TimeUnit.SECONDS);
  }

  /** Counts down to zero while those who are connected now go. */
  CountDownLatch departures() {
    List<Participant> leaving = List.copyOf(connected);
    CountDownLatch departures = new CountDownLatch(leaving.size());
    leaving.forEach(participant -> participant.whenGone(departures::countDown));
    return departures;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
