package codelab.docs;

import java.nio.file.Files;
import java.nio.file.Path;

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

  Path sources() {
    return folder.resolve("src/main");
  }

  Path java() {
    return sources().resolve("java");
  }

  Path resources() {
    return sources().resolve("resources");
  }
}
