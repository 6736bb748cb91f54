package codelab;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What a person can choose on the command line, as {@code -Dname=value}.
 *
 * @param port 0 to 65535; 0 lets the system choose a free one
 * @param host the name or address to listen on; {@code 0.0.0.0} lets other machines in
 * @param web a folder to serve in place of the step's own page
 */
public record Options(int port, String host, Optional<Path> web) {

  /**
   * Reads the options.
   *
   * @throws UsageException for a value that cannot work
   */
  public static Options from(Properties properties) {
    return new Options(
        port(properties.getProperty("port", "8080")),
        host(properties.getProperty("host", "localhost")),
        Optional.ofNullable(properties.getProperty("web")).map(Options::web));
  }

  private static int port(String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535) {
      return Integer.parseInt(value);
    }
    throw new UsageException(
        "-Dport="
            + value
            + " is not a port: choose a number from 1 to 65535, or 0 for any free port.");
  }

  private static String host(String value) {
    if (value.isBlank()) {
      throw new UsageException("-Dhost= names no address: try -Dhost=localhost.");
    }
    return value;
  }

  private static Path web(String value) {
    Path folder = absolute(value);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "-Dweb=" + value + " is not a folder: there is none at " + folder + ".");
    }
    if (!Files.isRegularFile(folder.resolve("index.html"))) {
      throw new UsageException(
          "-Dweb=" + value + " holds no index.html: name the folder that does.");
    }
    return folder;
  }

  private static Path absolute(String value) {
    try {
      return Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("-Dweb=" + value + " is not a folder: " + e.getReason() + ".");
    }
  }
}
