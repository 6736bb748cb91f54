package codelab.checks.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Firefox without a window, which says where it can be driven. */
final class FirefoxProcess implements AutoCloseable {
  private static final String PREFERENCES =
      """
      user_pref("media.navigator.streams.fake", true);
      user_pref("permissions.default.camera", 1);
      user_pref("permissions.default.microphone", 1);
      // Without a network there is only loopback, which Firefox leaves out of calls unless asked.
      user_pref("media.peerconnection.ice.loopback", true);
      user_pref("media.peerconnection.ice.obfuscate_host_addresses", false);
      """;

  private static final String HERE = "WebDriver BiDi listening on ";
  private static final int LIMIT_SECONDS = 60;

  private final Process process;
  private final CompletableFuture<URI> address = new CompletableFuture<>();

  private FirefoxProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts a Firefox.
   *
   * @param profile an empty folder, which it fills
   */
  static FirefoxProcess start(Path profile) throws IOException {
    Files.writeString(profile.resolve("user.js"), PREFERENCES);
    String program = Brand.FIREFOX.program().orElseThrow().toString();
    ProcessBuilder command =
        new ProcessBuilder(
            program,
            "--headless",
            "--no-remote",
            "--remote-debugging-port=0",
            "--profile",
            profile.toString());
    FirefoxProcess firefox = new FirefoxProcess(command.redirectErrorStream(true).start());
    Runtime.getRuntime().addShutdownHook(new Thread(firefox.process::destroy));
    new Thread(firefox::read, "output of Firefox").start();
    return firefox;
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().filter(line -> line.startsWith(HERE)).forEach(this::take);
    } catch (IOException | UncheckedIOException ended) {
      address.completeExceptionally(ended);
    }
    address.completeExceptionally(new IllegalStateException("Firefox has ended"));
  }

  private void take(String line) {
    address.complete(URI.create(line.substring(HERE.length())));
  }

  /** Where it speaks WebDriver BiDi. */
  URI address() {
    return address.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Ends it, and waits until nobody writes into its profile any more. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
