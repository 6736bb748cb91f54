package codelab.signaling.load;

import codelab.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens thousands of rooms, lets some of them talk, and tells how the server bears it. */
final class SignalingLoad {
  private SignalingLoad() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      Report report = run(System.getProperties(), System.out);
      System.out.print(report.text());
      if (!report.seen().roundTrips().isEmpty()) {
        System.out.println("  picture      " + draw(report));
      }
      System.exit(report.seen().failures().isEmpty() ? 0 : 1);
    } catch (UsageException mistake) {
      System.err.println(mistake.getMessage());
      System.exit(1);
    }
  }

  private static URI draw(Report report) {
    try {
      Path picture = besideTheClasses("signaling-load.svg");
      return Files.writeString(picture, new LatencyPicture(report).svg()).toUri();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file in {@code target/}, wherever Maven was started. */
  private static Path besideTheClasses(String name) {
    URI classes =
        URI.create(
            SignalingLoad.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return Path.of(classes).resolveSibling(name);
  }

  /**
   * Fills the rooms, lets some talk, and shows how far that is.
   *
   * @throws UsageException for options that cannot work here
   */
  static Report run(Properties properties, PrintStream out) {
    LoadOptions options = LoadOptions.from(properties);
    FileLimit.check(options);
    Measurements measurements = new Measurements();
    try (Target target = Target.of(options, properties);
        Crowd crowd = new Crowd(target.address(), measurements);
        Progress progress = new Progress(out)) {
      progress.show(() -> "%d of %d rooms are filled".formatted(crowd.size(), options.rooms()));
      double joining = crowd.fill(options.rooms());
      List<Pair> talking = crowd.pairs().limit(options.talking()).toList();
      progress.show(() -> "%d messages were heard".formatted(measurements.heard()));
      new Conversation(talking, options.rate()).hold(options.seconds(), measurements);
      return new Report(
          target.address(), crowd.size(), joining, options, measurements.now(), target.heap());
    }
  }
}
