package codelab;

/**
 * Which step of the course a server runs, as people and checks read it.
 *
 * @param number two digits, {@code "01"} to {@code "06"}
 * @param name what the step teaches
 */
public record Step(String number, String name) {
  static final String COURSE_VERSION = "1.0";

  /** Answers the body of {@code /health}, a JSON object. */
  String health() {
    return """
        {"step":"%s","name":"%s","version":"%s"}
        """
        .formatted(number, name, COURSE_VERSION);
  }
}
