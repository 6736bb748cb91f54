package codelab.signaling.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** All pairs, each in a room of its own. */
final class Crowd implements AutoCloseable {
  /** How many pairs may be on their way into their room. */
  private static final int ON_THE_WAY = 50;

  private final Queue<Pair> pairs = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final HttpClient client =
      HttpClient.newBuilder().executor(threads).proxy(HttpClient.Builder.NO_PROXY).build();
  private final URI server;
  private final Measurements measurements;

  Crowd(URI server, Measurements measurements) {
    this.server = server;
    this.measurements = measurements;
  }

  /** Fills this many rooms, and answers how many seconds that took. */
  double fill(int rooms) {
    long start = System.nanoTime();
    Semaphore doors = new Semaphore(ON_THE_WAY);
    for (int room = 0; room < rooms; room++) {
      doors.acquireUninterruptibly();
      Pair pair = new Pair(measurements);
      pair.join(client, address(room))
          .whenComplete((met, failure) -> arrive(pair, failure))
          .whenComplete((met, failure) -> doors.release());
    }
    doors.acquireUninterruptibly(ON_THE_WAY);
    return (System.nanoTime() - start) / 1e9;
  }

  private void arrive(Pair pair, Throwable failure) {
    if (failure == null) {
      pairs.add(pair);
    } else {
      measurements.failed(failure.getCause().getMessage());
      pair.leave();
    }
  }

  /** Nobody else is in a room with such a name, not even another load. */
  private URI address(int room) {
    return server.resolve("/signaling/load-" + ProcessHandle.current().pid() + "-" + room);
  }

  /** Those who met. */
  Stream<Pair> pairs() {
    return pairs.stream();
  }

  int size() {
    return pairs.size();
  }

  @Override
  public void close() {
    pairs.forEach(Pair::leave);
    threads.shutdown();
  }
}
