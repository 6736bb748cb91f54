package codelab.checks.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusTest {
  private static final String SENTENCE = "There is no camera: plug one in and press Start.";

  @Test
  void aSentenceThatSaysWhatToDoExplains() {
    assertTrue(explains("error", "NotFoundError", SENTENCE));
  }

  @Test
  void aNameAloneDoesNot() {
    assertFalse(explains("error", "NotFoundError", "Error: NotFoundError"));
  }

  @Test
  void aSentenceWithoutTheStateDoesNot() {
    assertFalse(explains("live", "NotFoundError", SENTENCE));
  }

  @Test
  void aSentenceAboutAnotherErrorDoesNot() {
    assertFalse(explains("error", "NotAllowedError", SENTENCE));
  }

  private static boolean explains(String state, String error, String text) {
    return new Status(true, state, error, text).explains(Set.of("NotFoundError"));
  }
}
