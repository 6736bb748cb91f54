package codelab.checks.explain;

/** A task that is not done; the message is for the person who sees it. */
public final class TaskFailure extends AssertionError {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  public TaskFailure(Finding finding) {
    super("expected " + finding.expected() + ", saw " + finding.saw());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
