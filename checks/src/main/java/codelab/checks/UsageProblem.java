package codelab.checks;

/** Something the person who started the checks can put right; the message says what and how. */
public final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UsageProblem(String sentence) {
    super(sentence, null, false, false);
  }
}
