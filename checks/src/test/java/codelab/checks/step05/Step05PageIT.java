package codelab.checks.step05;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static codelab.checks.Peer.CAROL;
import static codelab.checks.call.Meeting.JOIN;
import static codelab.checks.call.Meeting.other;
import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.Peer;
import codelab.checks.browser.Colour;
import codelab.checks.browser.Page;
import codelab.checks.call.Meeting;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the finished page of step 05 survives beyond the lesson's tasks. */
class Step05PageIT extends FinishedStep {
  private static final int ROOMS = 5;

  private Meeting meeting;

  Step05PageIT() {
    super("step05-full-call");
  }

  @BeforeEach
  void meet() {
    meeting = new Meeting(lab);
  }

  @Test
  void whoJoinsInTheSameInstantIsInOneCall() {
    Meeting.BOTH.forEach(meeting::open);
    Meeting.BOTH.stream()
        .map(peer -> CompletableFuture.runAsync(() -> meeting.join(peer)))
        .toList()
        .forEach(CompletableFuture::join);
    meeting.expectCall();
  }

  @Test
  void theCallComesBackAfterEachReload() {
    meeting.call();
    for (Peer peer : List.of(BOB, BOB, ALICE, BOB, ALICE)) {
      meeting.open(peer);
      meeting.expectState(other(peer), "waiting");
      meeting.join(peer);
      meeting.expectCall();
    }
  }

  @Test
  void theCallGoesOnWhenTheServerIsKilledAndIsWholeWhenItIsBack() {
    meeting.call();
    killServer();
    expectCallWithoutServer();
  }

  @Test
  void theCallGoesOnWhenTheServerIsStoppedAndIsWholeWhenItIsBack() {
    meeting.call();
    stopServer();
    expectCallWithoutServer();
  }

  private void expectCallWithoutServer() {
    for (Peer peer : Meeting.BOTH) {
      expectStatus(peer, "No connection to the server: this page tries again. The call goes on.");
      meeting.expectPicture(peer);
    }
    restartServer();
    expectStatus(ALICE, "You are connected.");
    meeting.expectCall();
  }

  @Test
  void whenABrowserIsKilledTheOtherWaitsForTheNext() {
    meeting.open(ALICE);
    meeting.join(ALICE);
    try (Victim victim = new Victim(lab)) {
      meeting.expectState(ALICE, "connected");
      victim.kill();
      meeting.expectState(ALICE, "waiting");
      meeting.expectNoCall(ALICE);
    }
    meeting.open(BOB);
    meeting.join(BOB);
    meeting.expectCall();
  }

  @Test
  void aWayThatIsLostIsSearchedAnewUntilItIsFound() {
    lab.page(BOB).losePackets(0);
    meeting.call();
    lab.page(BOB).losePackets(100);
    meeting.expectState(BOB, "calling");
    lab.expect(
        "who was first restarts ICE",
        lab.page(ALICE).look()::timeline,
        timeline -> timeline.has("restartIce", "done"));
    lab.page(BOB).losePackets(0);
    meeting.expectCall();
  }

  @Test
  void whoHasPressedNothingSeesInSilenceUntilTheSoundIsSwitchedOn() {
    Page alice = lab.page(ALICE).load("?camera=synthetic&room=" + lab.room());
    lab.expect("Join can be pressed", () -> alice.look().enabled(JOIN), able -> able);
    alice.look().ask(Void.class, "press", JOIN);
    meeting.open(BOB);
    meeting.join(BOB);
    lab.expect("the button is there", () -> alice.look().text("soundButton"), t -> !t.isEmpty());
    meeting.expectPicture(ALICE);
    new Buttons(lab, alice, "soundButton").press("soundButton");
    lab.expect(
        "the sound is on",
        () -> alice.look().lacking("remoteVideo", List.of("muted")),
        missing -> !missing.nothing());
  }

  @Test
  void aScreenTakesTheCamerasPlaceWithoutANewOffer() {
    Page bob = lab.page(BOB).inject("/codelab/checks/display.js");
    Page alice = lab.page(ALICE);
    meeting.call();
    long descriptions = descriptions(alice);
    bob.click("screenButton");
    expectRemote(alice, CAROL.colour());
    bob.front().executeScript("display.end()");
    expectRemote(alice, BOB.colour());
    assertEquals(descriptions, descriptions(alice), "offers and answers");
  }

  private void expectRemote(Page page, Colour colour) {
    lab.expect(
        "#remoteVideo shows what the other chose",
        () -> page.look().video("remoteVideo"),
        video -> page.look().films(video, colour));
  }

  private static long descriptions(Page page) {
    return page.look().timeline().all("setRemoteDescription", "resolved").count();
  }

  @Test
  void fiveRoomsCallAtOnce() {
    List<Page> pages = new ArrayList<>();
    try {
      for (int room = 0; room < ROOMS; room++) {
        for (Peer peer : Meeting.BOTH) {
          Page page = tab(peer, lab.address());
          pages.add(page.allowCamera().allowMicrophone());
          page.load("?room=%s-%d".formatted(lab.room(), room));
          new Buttons(lab, page, JOIN).press(JOIN);
        }
      }
      pages.forEach(this::expectFrames);
    } finally {
      pages.forEach(Page::close);
    }
  }

  private void expectFrames(Page page) {
    lab.expect("each is in a call", page.look()::status, status -> status.is("connected"));
    int frames = page.look().connections().framesDecoded();
    lab.expect("more frames arrive", page.look()::connections, all -> all.framesDecoded() > frames);
  }

  @Test
  void whoLeavesTheRoomLeavesTheCall() {
    meeting.call();
    lab.page(BOB).click("leaveButton");
    meeting.expectState(BOB, "idle");
    meeting.expectNoCall(BOB);
    meeting.expectState(ALICE, "waiting");
    meeting.join(BOB);
    meeting.expectCall();
  }

  @Test
  void withoutACameraNothingCanBeSwitchedOff() {
    meeting.call();
    lab.page(BOB).click("hangupButton");
    meeting.expectState(ALICE, "ended");
    for (String id : List.of("muteButton", "cameraButton", "screenButton")) {
      new Buttons(lab, lab.page(ALICE), id).expectDisabled(id);
    }
  }

  @Test
  void underANameThatIsNotSecureThePageSaysWhatWouldHelp() {
    String port = ":" + lab.address().getPort();
    URI insecure = URI.create("http://" + Page.INSECURE_HOST + port + "/");
    try (Page page = tab(ALICE, insecure).load()) {
      lab.expect("the page says no", page.look()::status, status -> status.is("error"));
      assertEquals(
          "Without https, browsers hide the camera from other machines:"
              + " start the server with -Dhttps.",
          page.look().status().text());
    }
  }

  @Test
  void withSyntheticCamerasOfferAndAnswerComeAcrossWithoutHttps() {
    String port = ":" + lab.address().getPort();
    URI insecure = URI.create("http://" + Page.INSECURE_HOST + port + "/");
    try (Page alice = tab(ALICE, insecure);
        Page bob = tab(BOB, insecure)) {
      for (Page page : List.of(alice, bob)) {
        page.load("?camera=synthetic&room=" + lab.room());
        new Buttons(lab, page, "joinButton").press("joinButton");
      }
      for (Page page : List.of(alice, bob)) {
        lab.expect(
            "the other's description is set",
            page.look()::timeline,
            seen -> seen.has("setRemoteDescription", "resolved"));
        assertEquals(List.of(), page.errors());
      }
    }
  }

  private void expectStatus(Peer peer, String sentence) {
    lab.expect("it says so", () -> lab.page(peer).look().status().text(), sentence::equals);
  }
}
