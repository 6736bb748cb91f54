package codelab.checks.step01;

import codelab.checks.Lab;
import codelab.checks.Step;
import codelab.checks.Task;

@Step(number = "01", name = "getUserMedia", rules = Step01Rules.class)
class Step01IT {
  private static final String VIDEO = "localVideo";

  @Task(number = 1, title = "Put a video element on the page", read = "video")
  void video(Lab lab) {
    lab.page().allowCamera().load();
  }

  @Task(number = 2, title = "Ask for the camera and show its picture", read = "camera")
  void camera(Lab lab) {
    lab.expect(
        "#localVideo shows the camera, moving",
        () -> lab.page().video(VIDEO),
        video -> video.shows(Lab.CAMERA));
  }
}
