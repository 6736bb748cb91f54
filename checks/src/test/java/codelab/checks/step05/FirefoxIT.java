package codelab.checks.step05;

import static codelab.checks.Peer.ALICE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.browser.Colour;
import codelab.checks.browser.VideoState;
import codelab.checks.call.FirefoxCall;
import codelab.checks.explain.Entry;
import codelab.checks.explain.Timeline;
import java.net.URLEncoder;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Alice in her usual browser and Bob in Firefox call each other on the page of step 05. */
@EnabledIf("codelab.checks.call.FirefoxCall#canRun")
class FirefoxIT extends FirefoxCall {
  /** Firefox's own camera has a colour of its own. */
  private static final String RED_CAMERA =
      "&camera=synthetic&color=" + URLEncoder.encode(Colour.RED.toString(), UTF_8);

  /** A silent microphone's noise adds less in a day, a tone more in seconds. */
  private static final double HEARD = 0.01;

  /** The first ones come also from a camera that stands still. */
  private static final int FRAMES = 50;

  FirefoxIT() {
    super("step05-full-call");
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
