package codelab.docs;

/** One thing an author has to mend, said in a sentence, with the place to mend it. */
record Problem(String file, int line, String sentence) {

  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, sentence);
  }
}
