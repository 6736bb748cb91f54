package codelab.checks.meta;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A mistake that people make: a small diff that breaks one file of a finished step.
 *
 * <p>Before the diff a patch says {@code Task: } and {@code Expect: }.
 *
 * @param name the patch's file name without its ending
 * @param task the number of the task that must fail
 * @param expect the words that the check must say
 * @param file the file that is broken: of the page, below the step's web folder; of the server,
 *     below the step's own
 * @param patch the difference
 */
record Mistake(String name, int task, String expect, String file, Patch<String> patch) {
  private static final int UNSHARP = 0;

  static Mistake read(Path path) {
    try {
      List<String> lines = Files.readAllLines(path);
      return new Mistake(
          path.getFileName().toString().replace(".patch", ""),
          Integer.parseInt(after("Task: ", lines)),
          after("Expect: ", lines),
          after("+++ b/", lines),
          UnifiedDiffUtils.parseUnifiedDiff(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean inJava() {
    return file.startsWith("src/main/java/");
  }

  /** Breaks the file in this folder. The lines may have moved; they may not have changed. */
  void applyTo(Path folder) throws IOException {
    Path broken = folder.resolve(file);
    try {
      Files.write(broken, patch.applyFuzzy(Files.readAllLines(broken), UNSHARP));
    } catch (PatchFailedException e) {
      throw new AssertionError(
          "The mistake %s no longer fits the step's %s: make its patch anew".formatted(name, file),
          e);
    }
  }

  private static String after(String label, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("A patch needs a line that starts with " + label));
  }

  @Override
  public String toString() {
    return name;
  }
}
