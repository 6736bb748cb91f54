package codelab;

/** A mistake of the person who starts a step, told in one sentence that says what to do. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UsageException(String sentence) {
    super(sentence);
  }
}
