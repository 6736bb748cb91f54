package codelab.checks.browser;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;

import codelab.checks.FinishedStep;
import codelab.checks.Peer;
import org.junit.jupiter.api.Test;

/** A test can answer in the place of the server, to one tab. */
class InterceptionIT extends FinishedStep {
  private static final String STEP = "01";

  InterceptionIT() {
    super("step01-getusermedia");
  }

  @Test
  void oneTabIsAnsweredEachTimeAndNoOther() {
    lab.page(ALICE).answer("/health", "{\"step\": \"from the test\"}");
    expect(ALICE, "from the test");
    expect(BOB, STEP);
    expect(ALICE, "from the test");
    lab.page(ALICE).close();
    expect(ALICE, STEP);
  }

  /** Loads the page and lets it write into its title which step the server is. */
  private void expect(Peer peer, String step) {
    Page page = lab.page(peer).load();
    page.front()
        .executeScript(
            "fetch('/health').then((response) => response.json())"
                + ".then(({ step }) => (document.title = step));");
    lab.expect(peer + " reads it", () -> page.look().document().title(), step::equals);
  }
}
