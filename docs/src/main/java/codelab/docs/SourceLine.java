package codelab.docs;

import java.util.List;
import java.util.stream.IntStream;

/** A line of a source file, with the number an editor shows. */
record SourceLine(int number, String text) {

  static List<SourceLine> numbered(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(index -> new SourceLine(index + 1, texts.get(index)))
        .filter(line -> !line.text().matches(".*\\b(tag|end)::[\\w-]+\\[].*"))
        .toList();
  }
}
