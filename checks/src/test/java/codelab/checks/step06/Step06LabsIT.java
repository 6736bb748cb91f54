package codelab.checks.step06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.Lab;
import codelab.checks.browser.Page;
import codelab.checks.everybody.Everybody;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The labs of step 06 do what the lesson says of recordings and of photos. */
class Step06LabsIT extends FinishedStep {
  private static final int ENOUGH_FRAMES = 20;
  private static final String[] BUTTONS = {"recordButton", "stopButton", "snapButton"};

  Step06LabsIT() {
    super("step06-snapshot");
  }

  @Test
  void whatWasRecordedShowsTheCamerasPicture() {
    Page page = open("record.html");
    Buttons buttons = new Buttons(lab, page, BUTTONS);
    buttons.expectEnabled("recordButton");
    int formats = new Select(page.front().findElement(By.id("format"))).getOptions().size();
    for (int format = 0; format < formats; format++) {
      new Select(page.front().findElement(By.id("format"))).selectByIndex(format);
      String before = recording(page);
      buttons.press("recordButton");
      long frames = filmed(page);
      lab.expect("it films", () -> filmed(page), now -> now >= frames + ENOUGH_FRAMES);
      buttons.press("stopButton");
      buttons.expectEnabled("recordButton");
      assertNotEquals(before, recording(page));
      lab.expect(
          "the recording has the camera's colour",
          () -> page.look().video("recorded"),
          video -> video.colour().looksLike(Lab.CAMERA));
    }
    assertEquals(List.of(), page.errors());
  }

  @Test
  void allThreeWaysTakeThePhoto() {
    Page page = open("image-capture.html");
    new Buttons(lab, page, BUTTONS).press("snapButton");
    lab.expect(
        "three photos are there",
        () -> page.front().findElements(By.cssSelector("#photos figcaption")),
        all -> all.size() == 3 && page.look().status().is("ready"));
    for (WebElement caption : page.front().findElements(By.cssSelector("#photos figcaption"))) {
      assertTrue(
          caption.getText().matches(".+ · image/(jpeg|png) · \\d+ × \\d+ · .+ kB · \\d+ ms"),
          caption.getText());
    }
    assertEquals(List.of(), page.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"record.html", "image-capture.html"})
  void labsAreForEverybody(String name) {
    Page page = open(name);
    lab.expect("it is ready", page.look()::status, status -> status.is("ready"));
    Everybody everybody = new Everybody(lab, page);
    everybody.isWellMade();
    everybody.fitsAPhone();
    assertEquals(List.of(), page.errors());
  }

  private static String recording(Page page) {
    return (String) page.front().executeScript("return recorded.src");
  }

  /** How many frames the camera's picture has shown so far. */
  private static long filmed(Page page) {
    return (Long)
        page.front().executeScript("return localVideo.getVideoPlaybackQuality().totalVideoFrames");
  }

  private Page open(String name) {
    return page("extra/" + name).allowCamera().allowMicrophone().load();
  }
}
