package codelab.docs;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What happened to one file between two states of the course. */
record FileDiff(String name, List<SourceLine> before, List<SourceLine> after) {

  /** How many unchanged lines stay in view before and after a change. */
  private static final int CONTEXT = 3;

  boolean isEmpty() {
    return texts(before).equals(texts(after));
  }

  String id() {
    return idOf(name);
  }

  static String idOf(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
  }

  long count(DiffLine.Kind kind) {
    return lines().stream().filter(line -> line.kind() == kind).count();
  }

  /** The lines of the diff, with long unchanged stretches left out. */
  List<DiffLine> lines() {
    List<DiffLine> lines = new ArrayList<>();
    int unchangedFrom = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(texts(before), texts(after)).getDeltas()) {
      int start = delta.getTarget().getPosition();
      addUnchanged(lines, unchangedFrom, start);
      int removed = delta.getSource().getPosition();
      before.subList(removed, removed + delta.getSource().size()).stream()
          .map(line -> DiffLine.of(DiffLine.Kind.REMOVED, line))
          .forEach(lines::add);
      unchangedFrom = start + delta.getTarget().size();
      after.subList(start, unchangedFrom).stream()
          .map(line -> DiffLine.of(DiffLine.Kind.ADDED, line))
          .forEach(lines::add);
    }
    addUnchanged(lines, unchangedFrom, after.size());
    return lines;
  }

  private void addUnchanged(List<DiffLine> lines, int from, int to) {
    int headEnd = from == 0 ? 0 : from + CONTEXT;
    int tailStart = to == after.size() ? to : to - CONTEXT;
    if (tailStart - headEnd <= 1) {
      unchanged(from, to).forEach(lines::add);
      return;
    }
    unchanged(from, headEnd).forEach(lines::add);
    lines.add(DiffLine.skipped(tailStart - headEnd));
    unchanged(tailStart, to).forEach(lines::add);
  }

  private Stream<DiffLine> unchanged(int from, int to) {
    return after.subList(from, to).stream().map(line -> DiffLine.of(DiffLine.Kind.UNCHANGED, line));
  }

  private static List<String> texts(List<SourceLine> lines) {
    return lines.stream().map(SourceLine::text).toList();
  }
}
