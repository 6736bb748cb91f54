package codelab.docs;

import java.util.Properties;

/**
 * Where the lessons are served, as {@code -Dname=value}.
 *
 * @param port 0 to 65535; 0 lets the system choose a free one
 * @param host the name or address to listen on; {@code 0.0.0.0} lets other machines in
 */
record ServeOptions(int port, String host) {

  static ServeOptions from(Properties properties) {
    return new ServeOptions(
        port(properties.getProperty("port", "8090")), properties.getProperty("host", "localhost"));
  }

  private static int port(String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535) {
      return Integer.parseInt(value);
    }
    throw new SiteFailure("-Dport=%s is not a port: choose 0 to 65535.".formatted(value));
  }
}
