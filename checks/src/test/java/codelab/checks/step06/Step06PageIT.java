package codelab.checks.step06;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.Peer;
import codelab.checks.browser.Page;
import codelab.checks.call.Meeting;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the finished page of step 06 survives beyond the lesson's tasks. */
class Step06PageIT extends FinishedStep {
  private static final int MEGABYTE = 1_000_000;

  @TempDir private Path folder;
  private Meeting meeting;

  Step06PageIT() {
    super("step06-snapshot");
  }

  @BeforeEach
  void meet() {
    meeting = new Meeting(lab);
  }

  @Test
  void aPhotoArrives() {
    meeting.call();
    new Buttons(lab, lab.page(ALICE), "snapAndSend").press("snapAndSend");
    lab.expect("it arrives", () -> trail(BOB), trail -> trail.has(1));
    lab.expectNow("whole", trail(BOB).newest(), it -> it.shows(608, 344, ALICE.colour()));
    System.out.println(trail(BOB));
    System.out.println(lab.page(ALICE).look().ask(Transfers.class, "transfers"));
    assertEquals(java.util.List.of(), lab.page(BOB).errors());
  }

  @Test
  void aFileArrives() {
    SomeFile file = SomeFile.of(50 * MEGABYTE, folder, "film.bin");
    meeting.call();
    Page alice = lab.page(ALICE);
    alice.type("fileInput", file.path().toString());
    lab.expect("it arrives", () -> trail(BOB), trail -> trail.has(1));
    assertEquals(file.sha256(), trail(BOB).newest().sha256());
    System.out.println(trail(BOB));
    System.out.println(lab.page(ALICE).look().ask(Transfers.class, "transfers"));
    assertEquals(java.util.List.of(), lab.page(BOB).errors());
  }

  private Trail trail(Peer peer) {
    return lab.page(peer).look().ask(Trail.class, "trail");
  }
}
