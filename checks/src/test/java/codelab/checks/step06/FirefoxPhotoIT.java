package codelab.checks.step06;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.step06.Exchange.FILES;
import static codelab.checks.step06.Exchange.SNAP_AND_SEND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.Buttons;
import codelab.checks.browser.Colour;
import codelab.checks.browser.VideoState;
import codelab.checks.call.FirefoxCall;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Photos and files go from Chromium to Firefox and back. */
@EnabledIf("codelab.checks.call.FirefoxCall#canRun")
class FirefoxPhotoIT extends FirefoxCall {
  private static final Colour RED = new Colour(255, 0, 0); // of its synthetic camera
  private static final int LARGE = 17_000_000; // bytes: more than a page keeps in memory

  @TempDir private Path folder;

  FirefoxPhotoIT() {
    super("step06-snapshot");
  }

  @BeforeEach
  void call() {
    open("&camera=synthetic&color=red");
    joinAsAlice();
    joinAsBob();
    new Exchange(lab).expectOpen(ALICE);
  }

  @Test
  void photosArriveInBothDirections() {
    VideoState hers = alice.look().video("localVideo");
    new Buttons(lab, alice, SNAP_AND_SEND).press(SNAP_AND_SEND);
    lab.expect(
        "Alice's photo is in Firefox",
        this::seenByBob,
        trail -> trail.has(1) && trail.newest().shows(hers.width(), hers.height(), ALICE.colour()));
    lab.expect(
        "Bob can send", () -> firefox.ask(Boolean.class, "enabled", SNAP_AND_SEND), able -> able);
    firefox.ask(Void.class, "press", SNAP_AND_SEND);
    lab.expect(
        "the photo of Firefox is on Alice's page",
        () -> new Exchange(lab).trail(ALICE),
        trail -> trail.has(1) && trail.newest().shows(640, 480, RED));
  }

  @Test
  void aFileArrives() {
    SomeFile file = SomeFile.of(LARGE, folder, "film.bin");
    alice.type(FILES, file.path().toString());
    Exchange exchange = new Exchange(lab);
    Trail.Figure arrived =
        exchange.expectArrival(() -> new Arrivals(seenByBob(), exchange.transfers(ALICE)), 1);
    assertEquals(file.sha256(), arrived.sha256());
  }

  private Trail seenByBob() {
    return firefox.ask(Trail.class, "trail");
  }
}
