package codelab.checks.step06;

import static codelab.checks.step06.Exchange.SNAP_AND_SEND;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.browser.Camera;
import codelab.checks.browser.Colour;
import codelab.checks.browser.Page;
import org.junit.jupiter.api.Test;

/** Photos of cameras of any size arrive in the size in which they were taken. */
class PhotoSizesIT extends FinishedStep {
  private static final Camera VGA = Camera.of(Colour.GREEN).sized(640, 480);
  private static final Camera HD = Camera.of(Colour.RED).sized(1280, 720);
  private static final Camera ULTRA_HD = Camera.of(Colour.BLUE).sized(3840, 2160);

  PhotoSizesIT() {
    super("step06-snapshot");
  }

  @Test
  void aSmallCameraAndALargeOneSendEachOtherPhotos() {
    expectPhotos(VGA, HD);
  }

  @Test
  void aPhotoOfEightMillionPixelsArrives() {
    expectPhotos(VGA, ULTRA_HD);
  }

  private void expectPhotos(Camera one, Camera other) {
    try (Page first = tab(one, lab.address());
        Page second = tab(other, lab.address())) {
      join(first);
      join(second);
      expectPhoto(first, second, one);
      expectPhoto(second, first, other);
    }
  }

  private void join(Page page) {
    page.allowCamera().allowMicrophone().load("?room=" + lab.room());
    new Buttons(lab, page, "joinButton").press("joinButton");
  }

  private void expectPhoto(Page sender, Page receiver, Camera camera) {
    new Buttons(lab, sender, SNAP_AND_SEND).press(SNAP_AND_SEND);
    lab.expect(
        "the photo has %d x %d pixels".formatted(camera.width(), camera.height()),
        () -> receiver.look().ask(Trail.class, "trail"),
        trail -> trail.has(1) && isOf(camera, trail.newest()));
  }

  private static boolean isOf(Camera camera, Trail.Figure figure) {
    return figure.shows(camera.width(), camera.height(), camera.colour().orElseThrow());
  }
}
