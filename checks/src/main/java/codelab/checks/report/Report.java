package codelab.checks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The folder with a page for each checked step, and an index of them. */
public final class Report {
  private final Path folder;
  private final List<StepResult> steps = new ArrayList<>();

  /**
   * Names the folder; it is made when the first step is added.
   *
   * @param folder what was in it is overwritten
   */
  public Report(Path folder) {
    this.folder = folder;
  }

  /** Writes a step's page and the index anew. */
  public void add(StepResult step) {
    steps.add(step);
    try {
      Files.createDirectories(folder.resolve("course"));
      copy("/course/course.css");
      copy("/course/theme.js");
      for (TaskResult task : step.tasks()) {
        writeScreenshot(step, task);
      }
      Files.writeString(folder.resolve(StepPage.fileName(step)), StepPage.of(step));
      Files.writeString(folder.resolve("index.html"), IndexPage.of(steps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeScreenshot(StepResult step, TaskResult task) throws IOException {
    if (task.snapshot().isPresent()) {
      Path file = folder.resolve(StepPage.screenshot(step, task));
      Files.write(file, task.snapshot().get().screenshot());
    }
  }

  private void copy(String resource) throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(resource)) {
      Path target = folder.resolve(resource.substring(1));
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
