package codelab.docs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One step of the course: a folder such as {@code step01-getusermedia}. */
record Step(Path folder) {

  static boolean isStep(Path folder) {
    return Files.isDirectory(folder) && folder.getFileName().toString().matches("step\\d\\d-.+");
  }

  /** Two digits, as in the folder's name. */
  String number() {
    return folder.getFileName().toString().substring(4, 6);
  }

  /** The name of the page that shows what this step changes. */
  String diffPage() {
    return diffPage(number());
  }

  static String diffPage(String number) {
    return "diff-%02d-%s".formatted(Integer.parseInt(number) - 1, number);
  }

  /** The files that a lesson can include: those on top, such as the POM, and all in src. */
  Stream<Path> sources() {
    Stream<Path> onTop = Stream.of(folder.toFile().listFiles(File::isFile)).map(File::toPath);
    return Stream.concat(onTop.sorted(), Course.filesIn(folder.resolve("src")));
  }

  Path java() {
    return folder.resolve("src/main/java");
  }

  Path resources() {
    return folder.resolve("src/main/resources");
  }
}
