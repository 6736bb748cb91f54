package codelab.checks.step01;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.Step;
import codelab.checks.Task;
import codelab.checks.browser.Missing;
import codelab.checks.browser.Page;
import codelab.checks.browser.VideoState;
import codelab.checks.everybody.Everybody;
import java.util.List;
import org.openqa.selenium.Keys;

/** Checks the first step: a page that shows your camera. */
@Step(number = "01", name = "getUserMedia", rules = Step01Rules.class)
class Step01IT {
  static final String VIDEO = "localVideo";
  static final String START = "startButton";
  private static final String STOP = "stopButton";
  private static final List<String> IDS = List.of(VIDEO, "videoSize", START, STOP, "status");
  private static final List<String> ATTRIBUTES = List.of("autoplay", "muted", "playsinline");

  @Task(number = 1, title = "Put a video element on the page", read = "video")
  void videoIsOnThePage(Lab lab) {
    Page page = lab.page().allowCamera().load();
    new Everybody(lab, page).isStep("01", IDS);
    lab.expectNow(
        "#localVideo has autoplay, muted and playsinline",
        page.look().lacking(VIDEO, ATTRIBUTES),
        Missing::nothing);
  }

  @Task(number = 2, title = "Ask for the camera and show its picture", read = "camera")
  void cameraIsShown(Lab lab) {
    Page page = lab.page();
    lab.expect(
        "the page asks for the camera, and for no microphone",
        () -> CameraRequest.lastIn(page.look().timeline()),
        CameraRequest::isVideoOnly);
    lab.expect(
        "#localVideo shows the camera's moving picture",
        () -> page.look().video(VIDEO),
        video -> page.look().films(video, Lab.CAMERA));
    lab.expect("the page says live", page.look()::status, status -> status.is("live"));
  }

  @Task(number = 3, title = "Show the picture's natural size", read = "size")
  void sizeIsShownAndFollows(Lab lab) {
    Page page = lab.page();
    lab.expect("#videoSize shows the picture's size", () -> ShownSize.on(page), ShownSize::isTrue);
    int width = page.look().video(VIDEO).width();
    page.look().ask(Void.class, "scale", VIDEO, 0.5);
    lab.expect(
        "the picture shrinks", () -> page.look().video(VIDEO), video -> video.width() < width);
    lab.expect("#videoSize follows the picture", () -> ShownSize.on(page), ShownSize::isTrue);
  }

  @Task(number = 4, title = "Stop the camera and start it again", read = "stop")
  void stopAndStartTwice(Lab lab) {
    stopAndStart(lab, lab.page());
    stopAndStart(lab, lab.page());
  }

  @Task(number = 5, title = "Say what went wrong", read = "errors")
  void failuresAreExplained(Lab lab) {
    CameraFailures failures = new CameraFailures(lab);
    failures.cameraDenied();
    failures.noCamera();
    failures.impossibleCamera();
    failures.haveSentencesOfTheirOwn();
    failures.insecureAddress();
    failures.cameraTakenAway();
  }

  @Task(number = 6, title = "Keep the page clean", read = "clean")
  void consoleAndNetworkAreClean(Lab lab) {
    new Everybody(lab, lab.page()).isClean();
  }

  @Task(number = 7, title = "Make it work for everybody", read = "everybody")
  void worksForEverybody(Lab lab) {
    Page page = lab.page();
    Everybody everybody = new Everybody(lab, page);
    everybody.isWellMade();
    everybody.pressWithTheKeyboard(STOP, Keys.SPACE);
    lab.expect(
        "Space on Stop stops the camera", page.look()::status, status -> status.is("stopped"));
    everybody.pressWithTheKeyboard(START, Keys.ENTER);
    lab.expect("Enter on Start starts it", page.look()::status, status -> status.is("live"));
    everybody.fitsAPhone();
  }

  private static void stopAndStart(Lab lab, Page page) {
    Buttons buttons = new Buttons(lab, page, START, STOP);
    buttons.press(STOP);
    lab.expect("Stop ends the camera's track", page.look()::tracks, tracks -> tracks.live() == 0);
    lab.expect("Stop empties #localVideo", () -> page.look().video(VIDEO), VideoState::dark);
    lab.expect("the page says it", page.look()::status, status -> status.is("stopped"));
    buttons.press(START);
    expectLive(lab, page);
    lab.expect("one track is live", page.look()::tracks, tracks -> tracks.live() == 1);
  }

  static void expectLive(Lab lab, Page page) {
    lab.expect(
        "#localVideo shows a moving picture", () -> page.look().video(VIDEO), VideoState::live);
    lab.expect("the page says live", page.look()::status, status -> status.is("live"));
  }
}
