package codelab.checks.start;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines a process printed. Written by one thread, read by another. */
final class Output {
  private static final int KEPT = 40;

  private final Deque<String> lines = new ArrayDeque<>();

  synchronized void add(String line) {
    lines.add(line);
    if (lines.size() > KEPT) {
      lines.remove();
    }
  }

  synchronized String lastLines() {
    return String.join(System.lineSeparator(), lines);
  }
}
