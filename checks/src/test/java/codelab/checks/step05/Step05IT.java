package codelab.checks.step05;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static codelab.checks.Peer.CAROL;
import static codelab.checks.call.Meeting.JOIN;
import static codelab.checks.call.Meeting.LOCAL;
import static codelab.checks.call.Meeting.REMOTE;
import static codelab.checks.call.Meeting.other;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.Peer;
import codelab.checks.Step;
import codelab.checks.Task;
import codelab.checks.browser.Connections;
import codelab.checks.browser.Missing;
import codelab.checks.browser.Page;
import codelab.checks.call.Meeting;
import codelab.checks.everybody.Everybody;
import codelab.checks.room.Frames;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openqa.selenium.Keys;

/** Checks the fifth step: a call between two browsers, whatever happens to it. */
@Step(number = "05", name = "Full call", rules = Step05Rules.class)
class Step05IT {
  private static final String LEAVE = "leaveButton";
  private static final String HANG_UP = "hangupButton";
  private static final String MUTE = "muteButton";
  private static final String CAMERA = "cameraButton";
  private static final String NAME = "roomName";
  private static final String NOTES = "notes";

  /** Nobody answers there. */
  private static final String ICE_SERVER = "stun:127.0.0.1:9";

  private static final String ICE_SERVERS = "{\"iceServers\":[{\"urls\":\"" + ICE_SERVER + "\"}]}";
  private static final List<String> IDS =
      List.of(
          "roomForm",
          NAME,
          JOIN,
          LEAVE,
          "shareLink",
          LOCAL,
          REMOTE,
          HANG_UP,
          MUTE,
          CAMERA,
          NOTES,
          "status");

  @Task(number = 1, title = "See yourself before the call", read = "preview")
  void previewShowsTheCamera(Lab lab) {
    Page alice = lab.page(ALICE).allowCamera().allowMicrophone().load("?room=" + lab.room());
    new Everybody(lab, alice).isStep("05", IDS);
    lab.expectNone("the page's scripts run to their end", alice.errors());
    new Meeting(lab).open(ALICE);
    lab.expectNow(
        "#localVideo starts by itself, in silence",
        alice.look().lacking(LOCAL, List.of("autoplay", "muted", "playsinline")),
        Missing::nothing);
    lab.expectNow(
        "#remoteVideo starts by itself",
        alice.look().lacking(REMOTE, List.of("autoplay", "playsinline")),
        Missing::nothing);
    lab.expectNow("the name comes from ?room=", alice.look().value(NAME), lab.room()::equals);
    buttons(lab, ALICE).expectOnly("before Join", JOIN);
    lab.expectNone("nobody is called before Join", alice.look().connections().all());
    alice.load("?room=a%2Fb%3F");
    buttons(lab, ALICE).expectOnly("with a name that is no room's");
  }

  @Task(number = 2, title = "Call each other", read = "call")
  void bothSeeEachOther(Lab lab) {
    Meeting meeting = new Meeting(lab);
    Page alice = lab.page(ALICE);
    Page bob = lab.page(BOB).answer("/ice-servers.json", ICE_SERVERS);
    Meeting.BOTH.forEach(meeting::open);
    meeting.join(ALICE);
    meeting.expectState(ALICE, "waiting");
    meeting.join(BOB);
    lab.expect("who was first sends an offer", () -> frames(alice), f -> f.sends("offer"));
    lab.expect("the other one answers", () -> frames(bob), frames -> frames.sends("answer"));
    for (Page page : List.of(alice, bob)) {
      lab.expect("both send candidates", () -> frames(page), f -> f.sends("candidate"));
    }
    meeting.expectCall();
    lab.expectNow("one offer is enough", frames(bob), frames -> !frames.sends("offer"));
    lab.expectNow(
        "the connection has the servers of /ice-servers.json",
        bob.look().connections().open().get(0).iceServers(),
        List.of(ICE_SERVER)::equals);
    buttons(lab, BOB).expectOnly("during the call", LEAVE, HANG_UP);
  }

  @Task(number = 3, title = "Hear each other", read = "sound")
  void bothHearEachOther(Lab lab) {
    for (Peer peer : Meeting.BOTH) {
      Page page = lab.page(peer);
      lab.expect(
          "#remoteVideo plays the other's microphone",
          () -> page.look().sound(REMOTE),
          sound -> sound.is(other(peer).tone()));
      lab.expectNow(
          "#remoteVideo is not muted",
          page.look().lacking(REMOTE, List.of("muted")),
          missing -> !missing.nothing());
    }
  }

  @Task(number = 4, title = "Let both speak at once", read = "negotiation")
  void racesAreWon(Lab lab) {
    Meeting meeting = new Meeting(lab);
    try (GoBetween between = new GoBetween(lab)) {
      Page alice = meeting.open(ALICE, "?room=" + between.offeringRoom());
      meeting.join(ALICE);
      meeting.expectState(ALICE, "waiting");
      meeting.open(BOB, "?room=" + between.politeRoom());
      meeting.join(BOB);
      between.begin();
      Post toBob = between.toPolite();
      lab.expect(
          "the offer and candidates are on their way",
          toBob::waiting,
          all -> toBob.has("offer") && toBob.has("candidate"));
      String early = toBob.firstCandidate();
      toBob.deliver(Post.is("candidate"));
      expectWithMessages(lab, between, "candidates came before the offer");
      lab.expectNow(
          "what came before the offer is added after it",
          lab.page(BOB).look().timeline().all("addIceCandidate", "resolved").toList(),
          all -> all.stream().anyMatch(entry -> entry.text("candidate").equals(early)));
      for (Peer peer : Meeting.BOTH) {
        lab.page(peer).look().ask(Void.class, "restartIce");
      }
      lab.expect("both make an offer", toBob::waiting, all -> toBob.has("offer"));
      Post toAlice = between.toOffering();
      lab.expect("both make an offer", toAlice::waiting, all -> toAlice.has("offer"));
      between.deliver();
      lab.expect("one of the two offers is answered", toAlice::waiting, a -> toAlice.has("answer"));
      expectWithMessages(lab, between, "two offers met");
      lab.expectNone("nothing throws", alice.errors());
    }
  }

  /** The call is up, and goes on, while messages go to and fro. */
  private static void expectWithMessages(Lab lab, GoBetween between, String after) {
    for (Peer peer : List.of(BOB, ALICE)) {
      Supplier<Connections> look =
          () -> {
            between.deliver();
            return lab.page(peer).look().connections();
          };
      lab.expect(
          "the call is up after " + after,
          look,
          all -> all.open().size() == 1 && all.open().get(0).settled());
      int frames = look.get().framesDecoded();
      lab.expect(
          "more frames arrive after " + after,
          look,
          all -> all.framesDecoded() > 0 && all.framesDecoded() != frames);
    }
  }

  @Task(number = 5, title = "Hang up, and call again", read = "hangup")
  void hangingUpEndsTheCall(Lab lab) {
    Meeting meeting = new Meeting(lab);
    meeting.call();
    Page bob = lab.page(BOB);
    bob.click(HANG_UP);
    for (Peer peer : Meeting.BOTH) {
      Page page = lab.page(peer);
      meeting.expectState(peer, "ended");
      lab.expect("every camera and microphone is off", page.look()::tracks, t -> t.live() == 0);
      meeting.expectNoCall(peer);
      lab.expect("#localVideo is empty", () -> page.look().video(LOCAL), video -> !video.stream());
      buttons(lab, peer).expectOnly("after the call", JOIN);
    }
    meeting.callAgain();
    buttons(lab, BOB).storm("idle", "waiting", "calling", "connected", "ended", "full");
    if (bob.look().enabled(LEAVE)) {
      bob.click(LEAVE);
    }
    Meeting.BOTH.forEach(meeting::open);
    meeting.callAgain();
  }

  @Task(number = 6, title = "Come back after a reload", read = "reload")
  void reloadsAreSurvived(Lab lab) {
    Meeting meeting = new Meeting(lab);
    for (Peer peer : List.of(BOB, ALICE)) {
      meeting.open(peer);
      meeting.expectState(other(peer), "waiting");
      meeting.expectNoCall(other(peer));
      meeting.join(peer);
      meeting.expectCall();
    }
    for (int visit = 1; visit <= 2; visit++) {
      Page carol = lab.page(CAROL).allowCamera().allowMicrophone().load("?room=" + lab.room());
      meeting.join(CAROL);
      lab.expect(
          "a third one is turned away, however often",
          carol.look()::status,
          status -> status.is("full"));
      carol.close();
    }
    meeting.expectCall();
  }

  @Task(number = 7, title = "Survive a bad network", read = "network")
  void lostConnectionsAreSurvived(Lab lab) {
    Meeting meeting = new Meeting(lab);
    lab.lineOf(BOB).cut();
    meeting.expectState(ALICE, "waiting");
    lab.lineOf(BOB).mend();
    meeting.expectCall();
    String before = lab.page(ALICE).look().status().text();
    Meeting.BOTH.forEach(peer -> lab.lineOf(peer).silence()); // nobody hears bye
    Meeting.BOTH.forEach(peer -> lab.lineOf(peer).cut());
    for (Peer peer : Meeting.BOTH) {
      Page page = lab.page(peer);
      lab.expect("both sockets are gone", () -> frames(page), frames -> frames.open() == 0);
      lab.expect(
          "the page says that the server is gone",
          page.look()::status,
          status -> !status.text().equals(before));
    }
    Meeting.BOTH.forEach(meeting::expectPicture);
    Meeting.BOTH.forEach(peer -> lab.lineOf(peer).mend());
    for (Peer peer : Meeting.BOTH) {
      lab.expect(
          "the page says that all is well again",
          lab.page(peer).look()::status,
          status -> status.is("connected") && status.text().equals(before));
    }
    meeting.expectCall();
  }

  @Task(number = 8, title = "Switch off, and say so", read = "controls")
  void switchingOffIsSaid(Lab lab) {
    Page alice = lab.page(ALICE);
    Page bob = lab.page(BOB);
    bob.click(MUTE);
    lab.expect("who is muted is silent", () -> alice.look().sound(REMOTE), s -> s.silent());
    lab.expect(
        "the other one reads of the microphone", () -> alice.look().text(NOTES), has("microphone"));
    bob.click(CAMERA);
    lab.expect(
        "a camera that is off shows nothing",
        () -> alice.look().video(REMOTE),
        video -> !video.moving() && !video.colour().looksLike(BOB.colour()));
    lab.expect("the other one reads of the camera", () -> alice.look().text(NOTES), has("camera"));
    lab.expectNow("the camera stays the page's", bob.look().tracks(), tracks -> tracks.live() > 0);
    bob.click(MUTE);
    bob.click(CAMERA);
    new Meeting(lab).expectPicture(ALICE);
    lab.expect(
        "who speaks again is heard", () -> alice.look().sound(REMOTE), s -> s.is(BOB.tone()));
    lab.expect("nothing is said any more", () -> alice.look().text(NOTES), String::isEmpty);
  }

  @Task(number = 9, title = "Keep the page clean", read = "clean")
  void consoleAndNetworkAreClean(Lab lab) {
    Page bob = lab.page(BOB);
    new Everybody(lab, bob).isClean();
  }

  @Task(number = 10, title = "Make it work for everybody", read = "everybody")
  void worksForEverybody(Lab lab) {
    Meeting meeting = new Meeting(lab);
    Everybody everybody = new Everybody(lab, lab.page(ALICE));
    everybody.isWellMade();
    meeting.open(ALICE);
    everybody.pressWithTheKeyboard(JOIN, Keys.SPACE);
    meeting.expectCall();
    everybody.pressWithTheKeyboard(HANG_UP, Keys.ENTER);
    Meeting.BOTH.forEach(peer -> meeting.expectState(peer, "ended"));
    everybody.fitsAPhone();
  }

  private static Predicate<String> has(String word) {
    return text -> text.contains(word);
  }

  private static Frames frames(Page page) {
    return new Frames(page.look().timeline());
  }

  private static Buttons buttons(Lab lab, Peer peer) {
    return new Buttons(lab, lab.page(peer), JOIN, LEAVE, HANG_UP);
  }
}
