package codelab.checks.step05;

import static codelab.checks.Peer.ALICE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.browser.Colour;
import codelab.checks.browser.Firefox;
import codelab.checks.browser.Page;
import codelab.checks.browser.Status;
import codelab.checks.browser.VideoState;
import codelab.checks.explain.Entry;
import codelab.checks.explain.Timeline;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Alice in her usual browser and Bob in Firefox call each other on the page of step 05. */
@EnabledIf("canRun")
class FirefoxIT extends FinishedStep {
  private static final String JOIN = "joinButton";

  /** Firefox's own camera has a colour of its own. */
  private static final String RED_CAMERA =
      "&camera=synthetic&color=" + URLEncoder.encode(Colour.RED.toString(), UTF_8);

  /** A silent microphone's noise adds less in a day, a tone more in seconds. */
  private static final double HEARD = 0.01;

  /** The first ones come also from a camera that stands still. */
  private static final int FRAMES = 50;

  @TempDir private Path profile;
  private Firefox firefox;
  private Page alice;

  FirefoxIT() {
    super("step05-full-call");
  }

  /** Where everything is to be tested, nothing is left out. */
  static boolean canRun() {
    boolean wanted = "true".equals(System.getenv("CI")) || Firefox.isInstalled();
    if (!wanted) {
      System.out.println(
          "There is no Firefox on this machine: install it to see it call another browser.");
    }
    return wanted;
  }

  @BeforeEach
  void start() throws Exception {
    firefox = Firefox.start(profile);
  }

  @AfterEach
  void stop() {
    firefox.close();
  }

  @Test
  void eachSeesTheOtherWhereFirefoxMakesTheOffer() {
    open(RED_CAMERA);
    joinAsBob();
    joinAsAlice();
    expectColours();
    expectDescriptions("answer", "offer");
  }

  @Test
  void eachSeesTheOtherWhereFirefoxAnswers() {
    open(RED_CAMERA);
    joinAsAlice();
    joinAsBob();
    expectColours();
    expectDescriptions("offer", "answer");
  }

  @Test
  void eachHearsTheOtherAlsoWithFirefoxesOwnCamera() {
    open("");
    joinAsBob();
    joinAsAlice();
    lab.expect(
        "frame after frame comes to Alice",
        alice.look()::connections,
        seen -> seen.framesDecoded() > FRAMES);
    lab.expect("Bob sees Alice's camera", this::seenByBob, video -> films(video, ALICE.colour()));
    expectSound("Alice", () -> alice.look().ask(Double.class, "soundEnergy"));
    expectSound("Bob", () -> firefox.ask(Double.class, "soundEnergy"));
  }

  private void open(String camera) {
    String room = "?room=" + lab.room();
    alice = lab.page(ALICE).allowCamera().allowMicrophone().load(room);
    firefox.load(lab.address().resolve(room + camera));
    lab.expect(
        "Bob sees himself",
        () -> firefox.ask(VideoState.class, "video", "localVideo"),
        video -> video.width() > 0);
  }

  private void joinAsAlice() {
    new Buttons(lab, alice, JOIN).press(JOIN);
    expectInside("Alice", alice.look()::status);
  }

  private void joinAsBob() {
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

  private void expectColours() {
    lab.expect("Alice sees Bob's camera", this::seenByAlice, video -> films(video, Colour.RED));
    lab.expect("Bob sees Alice's camera", this::seenByBob, video -> films(video, ALICE.colour()));
  }

  private VideoState seenByAlice() {
    return alice.look().video("remoteVideo");
  }

  private VideoState seenByBob() {
    return firefox.ask(VideoState.class, "video", "remoteVideo");
  }

  private static boolean films(VideoState video, Colour colour) {
    return video.live() && video.colour().looksLike(colour);
  }

  /** Each has made one description, and no offer was in vain. */
  private void expectDescriptions(String alices, String bobs) {
    assertEquals(List.of(alices), descriptions(alice.look().timeline()));
    assertEquals(List.of(bobs), descriptions(firefox.ask(Timeline.class, "timeline")));
  }

  private static List<String> descriptions(Timeline timeline) {
    Stream<Entry> made = timeline.all("setLocalDescription", "resolved");
    return made.map(entry -> entry.text("type")).toList();
  }

  private void expectSound(String who, Supplier<Double> energy) {
    lab.expect(who + " hears the other", energy, seen -> seen > HEARD);
  }
}
