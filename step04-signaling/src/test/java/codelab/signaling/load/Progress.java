package codelab.signaling.load;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One line that is written over and over, and is gone in the end. */
final class Progress implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final PrintStream out;
  private Supplier<String> line = () -> "";

  Progress(PrintStream out) {
    this.out = out;
    clock.scheduleAtFixedRate(this::write, 200, 200, TimeUnit.MILLISECONDS);
  }

  synchronized void show(Supplier<String> line) {
    this.line = line;
  }

  private synchronized void write() {
    out.printf("\r%-60s", line.get());
    out.flush();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    show(() -> "");
    write();
    out.print("\r");
  }
}
