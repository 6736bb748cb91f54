package codelab.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/** The folder of the site: written in place, so that a server that reads it never misses a page. */
final class SiteFolder {

  private final Path root;
  private final Set<Path> written = new HashSet<>();

  SiteFolder(Path root) {
    this.root = root;
  }

  void write(String name, String content) {
    try {
      Files.writeString(prepare(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies all files of a folder to a folder of the site. */
  void copy(Path source, String folder) {
    Course.filesIn(source).forEach(file -> copyFile(file, folder + "/" + source.relativize(file)));
  }

  /** Removes what an earlier build wrote and this one did not. */
  void removeOthers() {
    Course.filesIn(root).filter(file -> !written.contains(file)).forEach(SiteFolder::delete);
  }

  private void copyFile(Path file, String name) {
    try {
      Files.copy(file, prepare(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path prepare(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    written.add(file);
    return file;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
