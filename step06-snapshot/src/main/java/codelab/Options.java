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
 * @param https whether the port speaks TLS
 * @param redirect with https, the port that leads there from http; 0 as with {@code port}
 */
public record Options(int port, String host, Optional<Path> web, boolean https, int redirect) {

  /**
   * Reads the options.
   *
   * @throws UsageException for a value that cannot work
   */
  public static Options from(Properties properties) {
    boolean https = https(properties.getProperty("https", "false"));
    int port = port("port", properties, https ? "8443" : "8080");
    return new Options(
        port,
        host(properties.getProperty("host", "localhost")),
        Optional.ofNullable(properties.getProperty("web")).map(Options::web),
        https,
        https ? redirect(properties, port) : none(properties));
  }

  private static boolean https(String value) {
    return switch (value) {
      case "", "true" -> true;
      case "false" -> false;
      default ->
          throw new UsageException(
              "-Dhttps=" + value + " is neither true nor false: write -Dhttps, or leave it out.");
    };
  }

  private static int port(String name, Properties properties, String preset) {
    String value = properties.getProperty(name, preset);
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535) {
      return Integer.parseInt(value);
    }
    throw new UsageException(
        "-D%s=%s is not a port: choose a number from 1 to 65535, or 0 for any free port."
            .formatted(name, value));
  }

  /** Who wants any free port wants no other one either. */
  private static int redirect(Properties properties, int port) {
    int redirect = port("redirect", properties, port == 0 ? "0" : "8080");
    if (redirect == port && port > 0) {
      throw new UsageException(
          "Port %d cannot have both: choose another one for http, such as -Dredirect=0."
              .formatted(port));
    }
    return redirect;
  }

  private static int none(Properties properties) {
    if (properties.containsKey("redirect")) {
      throw new UsageException("-Dredirect leads to https: add -Dhttps.");
    }
    return 0;
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
