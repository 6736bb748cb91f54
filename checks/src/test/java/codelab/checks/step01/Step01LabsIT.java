package codelab.checks.step01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.FinishedStep;
import codelab.checks.browser.Page;
import codelab.checks.browser.VideoState;
import codelab.checks.everybody.Everybody;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The labs of step 01 are right answers to the questions they are for. */
class Step01LabsIT extends FinishedStep {
  Step01LabsIT() {
    super("step01-getusermedia");
  }

  @Test
  void askingForSoundTooGivesTwoTracks() {
    Page page = open("constraints.html");
    page.click("audio");
    page.click("askButton");
    lab.expect("it films", () -> page.look().video("localVideo"), VideoState::live);
    String settings = page.look().text("settings");
    assertTrue(settings.contains("audio {") && settings.contains("video {"), settings);
    int width = page.look().video("localVideo").width();
    assertTrue(settings.contains("\"width\": " + width), settings);
  }

  @Test
  void anExactWidthThatNoCameraHasIsRefused() {
    Page page = open("constraints.html");
    WebElement width = page.front().findElement(By.id("width"));
    width.clear();
    width.sendKeys("20000");
    new Select(page.front().findElement(By.id("strength"))).selectByVisibleText("exact");
    page.click("askButton");
    lab.expect("it is refused", page.look()::status, status -> status.is("error"));
    assertEquals("OverconstrainedError: width", page.look().text("settings"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"blur", "hue", "edges"})
  void aFilterChangesThePictureThatIsSeen(String filter) {
    Page page = open("filters.html");
    lab.expect("it films", () -> page.look().video("localVideo"), VideoState::live);
    int before = mostFrequentOf(page);
    new Select(page.front().findElement(By.id("filter"))).selectByValue(filter);
    lab.expect(
        "the colour is another one",
        () -> distance(before, mostFrequentOf(page)),
        distance -> distance > 60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"constraints.html", "filters.html"})
  void labsAreForEverybody(String name) {
    Page page = open(name);
    Everybody everybody = new Everybody(lab, page);
    everybody.isWellMade();
    everybody.fitsAPhone();
    assertEquals(List.of(), page.errors());
  }

  private Page open(String name) {
    return page("extra/" + name).allowCamera().allowMicrophone().load();
  }

  /** The colour of most of the picture, behind the bar that moves, as the person sees it. */
  private static int mostFrequentOf(Page page) {
    WebElement video = page.front().findElement(By.id("localVideo"));
    byte[] png = video.getScreenshotAs(OutputType.BYTES);
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
      return IntStream.range(0, picture.getWidth())
          .map(x -> picture.getRGB(x, picture.getHeight() / 4) & 0xffffff)
          .boxed()
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
          .entrySet()
          .stream()
          .max(Map.Entry.comparingByValue())
          .orElseThrow()
          .getKey();
    } catch (IOException e) {
      throw new UncheckedIOException("no picture", e);
    }
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      sum += Math.abs((one >> shift & 255) - (other >> shift & 255));
    }
    return sum;
  }
}
