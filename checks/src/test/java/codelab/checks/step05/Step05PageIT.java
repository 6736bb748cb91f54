package codelab.checks.step05;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static codelab.checks.Peer.CAROL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.Peer;
import codelab.checks.browser.Page;
import codelab.checks.everybody.Everybody;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two browsers call each other on the finished page of step 05, whatever happens to them. */
class Step05PageIT extends FinishedStep {
  private static final List<String> IDS =
      List.of(
          "roomForm",
          "roomName",
          "joinButton",
          "leaveButton",
          "shareLink",
          "localVideo",
          "remoteVideo",
          "hangupButton",
          "muteButton",
          "cameraButton",
          "status");

  Step05PageIT() {
    super("step05-full-call");
  }

  @Test
  void eachSeesTheOthersCamera() {
    open(ALICE);
    open(BOB);
    join(ALICE);
    join(BOB);
    expectCall();
    for (Peer peer : List.of(ALICE, BOB)) {
      assertEquals(1, lab.page(peer).look().connections().all().size(), "one connection a call");
    }
  }

  @Test
  void theCallComesBackAfterEachReload() {
    callAndExpect();
    for (Peer peer : List.of(BOB, BOB, ALICE, BOB, ALICE)) {
      open(peer);
      expectState(other(peer), "waiting");
      join(peer);
      expectCall();
    }
  }

  @Test
  void theCallGoesOnWithoutTheServerAndIsWholeWhenItIsBack() {
    callAndExpect();
    killServer();
    lab.expect(
        "Alice says that the server is gone",
        () -> lab.page(ALICE).look().status().text(),
        text -> text.contains("No connection to the server"));
    expectPicture(ALICE);
    restartServer();
    lab.expect(
        "Alice says that all is well again",
        () -> lab.page(ALICE).look().status().text(),
        text -> text.equals("You are connected."));
    expectCall();
  }

  @Test
  void aThirdIsTurnedAwayAndDisturbsNobody() {
    callAndExpect();
    open(CAROL);
    join(CAROL);
    expectState(CAROL, "full");
    lab.page(CAROL).close();
    expectCall();
    assertEquals(1, lab.page(ALICE).look().connections().all().size(), "the call is the same one");
  }

  @Test
  void whoSwitchesTheCameraOffSaysSo() {
    callAndExpect();
    lab.page(BOB).click("cameraButton");
    lab.page(BOB).click("muteButton");
    lab.expect(
        "Alice reads it",
        () -> lab.page(ALICE).look().text("notes"),
        "The other has switched off the camera and microphone."::equals);
  }

  @Test
  void hangingUpPutsBothCamerasOut() {
    callAndExpect();
    lab.page(BOB).click("hangupButton");
    for (Peer peer : List.of(ALICE, BOB)) {
      expectState(peer, "ended");
      Page page = lab.page(peer);
      lab.expect("no track is live", page.look()::tracks, tracks -> tracks.live() == 0);
      lab.expect("none is open", page.look()::connections, all -> all.open().isEmpty());
    }
    for (String id : List.of("muteButton", "cameraButton", "screenButton")) {
      new Buttons(lab, lab.page(BOB), id).expectDisabled(id);
    }
    join(ALICE);
    join(BOB);
    expectCall();
  }

  @Test
  void whoLeavesTheRoomLeavesTheCall() {
    callAndExpect();
    Page bob = lab.page(BOB);
    bob.click("leaveButton");
    expectState(BOB, "idle");
    expectState(ALICE, "waiting");
    lab.expect("none is open", bob.look()::connections, all -> all.open().isEmpty());
    join(BOB);
    expectCall();
  }

  @Test
  void thePageIsWellMade() {
    Page alice = open(ALICE);
    Everybody everybody = new Everybody(lab, alice);
    everybody.isStep("05", IDS);
    everybody.isWellMade();
    everybody.isClean();
    everybody.fitsAPhone();
  }

  private void callAndExpect() {
    open(ALICE);
    open(BOB);
    join(ALICE);
    join(BOB);
    expectCall();
  }

  private Page open(Peer peer) {
    Page page = lab.page(peer).allowCamera().allowMicrophone().load("?room=" + lab.room());
    lab.expect(
        peer + " sees herself or himself",
        () -> page.look().video("localVideo"),
        video -> page.look().films(video, peer.colour()));
    return page;
  }

  private void join(Peer peer) {
    new Buttons(lab, lab.page(peer), "joinButton").press("joinButton");
  }

  private void expectCall() {
    expectState(ALICE, "connected");
    expectState(BOB, "connected");
    expectPicture(ALICE);
    expectPicture(BOB);
  }

  private void expectPicture(Peer peer) {
    Page page = lab.page(peer);
    lab.expect(
        peer + " sees the other's camera",
        () -> page.look().video("remoteVideo"),
        video -> page.look().films(video, other(peer).colour()));
  }

  private void expectState(Peer peer, String state) {
    lab.expect(peer + " is " + state, lab.page(peer).look()::status, status -> status.is(state));
  }

  private static Peer other(Peer peer) {
    return peer == ALICE ? BOB : ALICE;
  }
}
