package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The text files of one state of the course, by the path that lessons call them. */
record SourceTree(SortedMap<String, Path> files) {

  private static final List<String> TEXT =
      List.of(
          ".java", ".js", ".html", ".css", ".json", ".properties", ".txt", ".xml", ".svg", ".cfg");

  static SourceTree of(Path... roots) {
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path root : roots) {
      Course.filesIn(root)
          .filter(SourceTree::isText)
          .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), file));
    }
    return new SourceTree(files);
  }

  static boolean isText(Path file) {
    return TEXT.stream().anyMatch(file.toString()::endsWith);
  }

  /** The names of the files of both trees. */
  SortedSet<String> namesWith(SourceTree other) {
    SortedSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(other.files.keySet());
    return names;
  }

  /** The lines of a file without its tags, which are for lessons; none if it is not there. */
  List<SourceLine> lines(String name) {
    return files.containsKey(name) ? SourceLine.numbered(read(files.get(name))) : List.of();
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
