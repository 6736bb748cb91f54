package codelab.checks.step02;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.Step;
import codelab.checks.Task;
import codelab.checks.browser.Connection;
import codelab.checks.browser.Connections;
import codelab.checks.browser.Page;
import codelab.checks.browser.VideoState;
import codelab.checks.everybody.Everybody;
import java.util.List;
import org.openqa.selenium.Keys;

/** Checks the second step: a call between two connections on one page. */
@Step(number = "02", name = "RTCPeerConnection", rules = Step02Rules.class)
class Step02IT {
  static final String LOCAL = "localVideo";
  static final String REMOTE = "remoteVideo";
  private static final String START = "startButton";
  private static final String CALL = "callButton";
  private static final String HANG_UP = "hangupButton";
  private static final List<String> IDS =
      List.of(LOCAL, REMOTE, START, CALL, HANG_UP, "setupTime", "status");

  @Task(number = 1, title = "Start shows your camera", read = "call-start")
  void startShowsTheCamera(Lab lab) {
    Page page = lab.page().allowCamera().load();
    new Everybody(lab, page).isStep("02", IDS);
    lab.expectNone("the page's scripts run to their end", page.errors());
    Buttons buttons = buttons(lab);
    buttons.expectOnly("before Start", START);
    page.click(START);
    lab.expect(
        "#localVideo shows the camera's moving picture",
        () -> page.look().video(LOCAL),
        video -> page.look().films(video, Lab.CAMERA));
    lab.expect("the page says ready", page.look()::status, status -> status.is("ready"));
    buttons.expectEnabled(CALL);
    buttons.expectDisabled(START);
  }

  @Task(number = 2, title = "Call shows the same picture in the second video", read = "call")
  void callShowsTheSamePicture(Lab lab) {
    Page page = lab.page();
    page.click(CALL);
    lab.expect("two connections are made", page.look()::connections, all -> all.all().size() >= 2);
    expectHandshake(lab, page);
    lab.expect(
        "both connections are connected",
        page.look()::connections,
        all -> all.open().size() == 2 && all.open().stream().allMatch(Connection::connected));
    lab.expect(
        "#remoteVideo shows the camera's moving picture",
        () -> page.look().video(REMOTE),
        video -> page.look().films(video, Lab.CAMERA));
    int frames = page.look().connections().framesDecoded();
    lab.expect("more frames arrive", page.look()::connections, all -> all.framesDecoded() > frames);
    lab.expect("the page says connected", page.look()::status, status -> status.is("connected"));
  }

  @Task(number = 3, title = "The page says how long the set-up took", read = "setup-time")
  void setupTimeIsShown(Lab lab) {
    Page page = lab.page();
    lab.expect(
        "#setupTime shows milliseconds",
        () -> page.look().text("setupTime"),
        text -> text.matches("(?s).*?[1-9]\\d{0,4}([.,]\\d+)?\\s*ms.*"));
  }

  @Task(number = 4, title = "Hang Up ends the call", read = "hangup")
  void hangUpEndsTheCall(Lab lab) {
    Page page = lab.page();
    page.click(HANG_UP);
    lab.expect("Hang Up ends the camera's track", page.look()::tracks, all -> all.live() == 0);
    lab.expect(
        "Hang Up closes both connections", page.look()::connections, all -> all.open().isEmpty());
    for (String video : List.of(LOCAL, REMOTE)) {
      lab.expect("Hang Up empties #" + video, () -> page.look().video(video), VideoState::dark);
    }
    lab.expect("the page says ended", page.look()::status, status -> status.is("ended"));
    buttons(lab).expectOnly("after Hang Up", START);
  }

  @Task(number = 5, title = "Call again, in any order of clicks", read = "again")
  void anyOrderOfClicksWorks(Lab lab) {
    Page page = lab.page();
    for (int call = 1; call <= 3; call++) {
      expectCall(lab);
      page.click(HANG_UP);
    }
    buttons(lab).storm("idle", "ready", "connected", "ended");
    if (page.look().enabled(HANG_UP)) {
      page.click(HANG_UP);
    }
    expectCall(lab);
    lab.expectNone("no click makes the page throw", page.errors());
  }

  @Task(number = 6, title = "Keep the page clean", read = "clean")
  void consoleNetworkAndConfigurationAreClean(Lab lab) {
    Page page = lab.page();
    new Everybody(lab, page).isClean();
    lab.expectNow(
        "no ICE server is configured", page.look().connections(), Connections::needNoServer);
  }

  @Task(number = 7, title = "Make it work for everybody", read = "everybody")
  void worksForEverybody(Lab lab) {
    Page page = lab.page();
    Everybody everybody = new Everybody(lab, page);
    everybody.isWellMade();
    everybody.pressWithTheKeyboard(HANG_UP, Keys.ENTER);
    lab.expect("Enter hangs up", page.look()::status, status -> status.is("ended"));
    everybody.pressWithTheKeyboard(START, Keys.SPACE);
    lab.expect("Space on Start works", page.look()::status, status -> status.is("ready"));
    everybody.pressWithTheKeyboard(CALL, Keys.ENTER);
    lab.expect("Enter on Call calls", page.look()::status, status -> status.is("connected"));
    everybody.fitsAPhone();
  }

  private static void expectHandshake(Lab lab, Page page) {
    lab.expect("tracks are sent with addTrack", () -> handshake(page), Handshake::addsTracks);
    lab.expect(
        "the offer is made and set on both sides",
        () -> handshake(page),
        handshake -> handshake.exchanged("offer"));
    lab.expect(
        "the answer is made and set on both sides",
        () -> handshake(page),
        handshake -> handshake.exchanged("answer"));
    lab.expect(
        "each side gets the other's candidates",
        () -> handshake(page),
        Handshake::candidatesReachTheOther);
  }

  private static Handshake handshake(Page page) {
    return new Handshake(page.look().timeline());
  }

  private static void expectCall(Lab lab) {
    Page page = lab.page();
    buttons(lab).press(START);
    buttons(lab).press(CALL);
    lab.expect(
        "the next call shows a moving picture", () -> page.look().video(REMOTE), VideoState::live);
    lab.expectNow(
        "a call has two connections of its own",
        page.look().connections(),
        connections -> connections.open().size() == 2);
  }

  private static Buttons buttons(Lab lab) {
    return new Buttons(lab, lab.page(), START, CALL, HANG_UP);
  }
}
