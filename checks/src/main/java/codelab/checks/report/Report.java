package codelab.checks.report;

import java.nio.file.Path;

/** placeholder */
public final class Report {
  public Report(Path folder) {}

  public void add(StepResult step) {}
}
