package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Calls back when a source has changed. It looks, because not every system tells. */
final class SourceWatch {

  private static final int LOOK_EVERY_MS = 500;

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final Course course;
  private final Runnable changed;
  private Map<Path, FileTime> seen;

  SourceWatch(Course course, Runnable changed) {
    this.course = course;
    this.changed = changed;
    this.seen = look();
  }

  void start() {
    timer.scheduleWithFixedDelay(
        this::callIfChanged, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
  }

  void stop() {
    timer.shutdownNow();
  }

  /** An editor may replace a file while we look at it: then the next look sees the change. */
  private void callIfChanged() {
    try {
      Map<Path, FileTime> now = look();
      if (!now.equals(seen)) {
        seen = now;
        changed.run();
      }
    } catch (UncheckedIOException e) {
      System.out.println("A source vanished while it was read: " + e.getCause().getMessage());
    }
  }

  private Map<Path, FileTime> look() {
    Map<Path, FileTime> times = new TreeMap<>();
    course.sources().forEach(file -> times.put(file, timeOf(file)));
    return times;
  }

  private static FileTime timeOf(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
