package codelab.docs;

import codelab.docs.Line.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A lesson as its author wrote it, line by line. */
record LessonSource(String name, List<Line> lines) {

  static LessonSource read(Course course, Path file) {
    try {
      return of(course.nameOf(file), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LessonSource of(String name, List<String> texts) {
    return new LessonSource(name, new LineReader().read(texts));
  }

  /** The name of the page that this lesson becomes, without an extension. */
  String pageName() {
    return name.replaceAll(".*/|\\.adoc$", "");
  }

  Problem problem(Line line, String sentence) {
    return new Problem(name, line.number(), sentence);
  }

  Stream<Line> all(Kind kind) {
    return lines.stream().filter(line -> line.is(kind));
  }

  List<Listing> listings() {
    List<Listing> listings = new ArrayList<>();
    for (int start = 0; start < lines.size(); start++) {
      if (opensListing(start)) {
        int end = endOfListing(start);
        listings.add(
            new Listing(
                lines.get(start),
                linesBefore(start),
                lines.subList(start + 1, end),
                lines.subList(Math.min(end + 1, lines.size()), lines.size())));
        start = end;
      }
    }
    return listings;
  }

  /** The attribute lines and the title that belong to the block at this index. */
  List<Line> linesBefore(int block) {
    int first = block;
    while (first > 0 && isBlockHeader(lines.get(first - 1))) {
      first--;
    }
    return lines.subList(first, block);
  }

  private static boolean isBlockHeader(Line line) {
    return line.is(Kind.ATTRIBUTES) || line.is(Kind.TITLE);
  }

  private boolean opensListing(int index) {
    return lines.get(index).is(Kind.DELIMITER)
        && lines.get(index).text().matches("-{4,}|\\.{4,}|```.*");
  }

  private int endOfListing(int start) {
    int end = start + 1;
    while (end < lines.size() && lines.get(end).is(Kind.VERBATIM)) {
      end++;
    }
    return end;
  }
}
