package codelab.checks.call;

import static codelab.checks.Peer.ALICE;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.browser.Firefox;
import codelab.checks.browser.Page;
import codelab.checks.browser.Status;
import codelab.checks.browser.VideoState;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Alice in her usual browser and Bob in Firefox, who call each other on a finished page. */
public abstract class FirefoxCall extends FinishedStep {
  private static final String JOIN = "joinButton";

  protected Firefox firefox;
  protected Page alice;

  @TempDir private Path profile;

  /** Names what to run. */
  protected FirefoxCall(String module) {
    super(module);
  }

  /** Where everything is to be tested, nothing is left out. */
  public static boolean canRun() {
    boolean wanted = "true".equals(System.getenv("CI")) || Firefox.isInstalled();
    if (!wanted) {
      System.out.println(
          "There is no Firefox on this machine: install it to see it call another browser.");
    }
    return wanted;
  }

  @BeforeEach
  void startFirefox() throws Exception {
    firefox = Firefox.start(profile);
  }

  @AfterEach
  void stopFirefox() {
    firefox.close();
  }

  /**
   * Opens both pages and waits for Bob's camera.
   *
   * @param camera more of the query, for Bob's camera
   */
  protected void open(String camera) {
    String room = "?room=" + lab.room();
    alice = lab.page(ALICE).allowCamera().allowMicrophone().load(room);
    firefox.load(lab.address().resolve(room + camera));
    lab.expect(
        "Bob sees himself",
        () -> firefox.ask(VideoState.class, "video", "localVideo"),
        video -> video.width() > 0);
  }

  protected void joinAsAlice() {
    new Buttons(lab, alice, JOIN).press(JOIN);
    expectInside("Alice", alice.look()::status);
  }

  protected void joinAsBob() {
    firefox.click(JOIN);
    expectInside("Bob", () -> firefox.ask(Status.class, "status"));
  }

  /** Whoever is inside before the other joins makes the offer. */
  private void expectInside(String who, Supplier<Status> status) {
    lab.expect(
        who + " is in the room",
        status,
        seen -> List.of("waiting", "calling", "connected").contains(seen.state()));
  }
}
