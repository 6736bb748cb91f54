package codelab.signaling.load;

import codelab.UsageException;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Each connection is an open file to the system, at either end, and systems limit those. */
final class FileLimit {
  /** What the load opens besides its connections. */
  private static final int SPARE = 100;

  private FileLimit() {}

  /**
   * Compares what the load needs with what this process may have.
   *
   * @throws UsageException when the files are too few
   */
  static void check(LoadOptions options) {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
      long open = system.getOpenFileDescriptorCount() + SPARE;
      check(options, open, system.getMaxFileDescriptorCount());
    }
  }

  static void check(LoadOptions options, long open, long most) {
    int filesOfARoom = options.server().isPresent() ? 2 : 4;
    long needed = open + (long) options.rooms() * filesOfARoom;
    if (needed > most) {
      long possible = Math.max(1, (most - open) / filesOfARoom);
      throw new UsageException(
          "%d rooms need %d open files, and this system allows %d:"
                  .formatted(options.rooms(), needed, most)
              + " raise that with ulimit -n %d, or choose -Drooms=%d.".formatted(needed, possible));
    }
  }
}
