package codelab.signaling;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the server would print while it runs, which {@code main} limits to warnings. */
final class Log extends Handler {
  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> printed = new CopyOnWriteArrayList<>();

  Log() {
    ROOT.setLevel(Level.WARNING);
    ROOT.addHandler(this);
  }

  List<String> printed() {
    return printed;
  }

  @Override
  public void publish(LogRecord entry) {
    printed.add(new SimpleFormatter().format(entry));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
