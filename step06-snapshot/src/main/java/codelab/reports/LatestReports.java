package codelab.reports;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last hundred reports, none of which is pushed out before it is a minute old. */
final class LatestReports {
  static final int MOST = 100;
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Deque<Report> newestFirst = new ArrayDeque<>();

  /** Keeps a report, and answers false where there is no place for it yet. */
  synchronized boolean add(Report report) {
    if (newestFirst.size() == MOST) {
      Report oldest = newestFirst.getLast();
      if (oldest.time().plus(KEPT).isAfter(report.time())) {
        return false;
      }
      newestFirst.removeLast();
    }
    newestFirst.addFirst(report);
    return true;
  }

  synchronized List<Report> newestFirst() {
    return List.copyOf(newestFirst);
  }
}
