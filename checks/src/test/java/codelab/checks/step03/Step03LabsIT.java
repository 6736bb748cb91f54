package codelab.checks.step03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.Course;
import codelab.checks.Lab;
import codelab.checks.Options;
import codelab.checks.WholeCourse;
import codelab.checks.browser.Browser;
import codelab.checks.browser.Camera;
import codelab.checks.browser.Colour;
import codelab.checks.browser.Page;
import codelab.checks.everybody.Everybody;
import codelab.checks.start.StepServer;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The lab of step 03 shows what the lesson says of channels on a bad network. */
@WholeCourse
class Step03LabsIT {
  private static final Options DEFAULTS = Options.from(name -> Optional.empty(), Course.here());
  private static final Duration ONE_RUN = Duration.ofSeconds(30);
  private static final List<Integer> ALL = IntStream.rangeClosed(1, 20).boxed().toList();
  private static StepServer server;
  private static Browser browser;
  private Lab lab;
  private Page page;

  @BeforeAll
  static void start() {
    browser = Browser.start(DEFAULTS, Camera.of(Colour.GREEN));
    server = StepServer.start(Course.here(), "step03-datachannel");
  }

  @AfterAll
  static void stop() {
    server.close();
    browser.close();
  }

  @BeforeEach
  void openThePage() {
    URI address = server.page().resolve("extra/reliability.html");
    lab = new Lab(address, ONE_RUN, camera -> browser);
    page = lab.page().load();
  }

  @AfterEach
  void closeThePage() {
    lab.close();
  }

  @Test
  void withoutLossAllChannelsAreAlike() {
    page.look().ask(Void.class, "write", "loss", "0");
    run();
    for (List<Integer> arrived : arrivals()) {
      assertEquals(ALL, arrived);
    }
  }

  @Test
  void withLossEachChannelKeepsItsOwnPromise() {
    run();
    List<List<Integer>> arrived = arrivals();
    assertEquals(ALL, arrived.get(0), "ordered and reliable");
    assertNotEquals(ALL, arrived.get(1), "unordered");
    assertEquals(ALL, arrived.get(1).stream().sorted().toList(), "reliable");
    int once = arrived.get(2).size();
    int lifetime = arrived.get(3).size();
    assertTrue(once < lifetime && lifetime < ALL.size(), once + " and " + lifetime);
  }

  @Test
  void theLabIsForEverybody() {
    Everybody everybody = new Everybody(lab, page);
    everybody.isWellMade();
    everybody.fitsAPhone();
    assertEquals(List.of(), page.errors());
  }

  private void run() {
    page.click("startButton");
    lab.expect("the run ends", page.look()::status, status -> status.is("closed"));
    assertEquals(List.of(), page.errors());
  }

  /** The numbers that came through each of the four channels, in the order of the page. */
  private List<List<Integer>> arrivals() {
    return page.front().findElements(By.className("arrived")).stream()
        .map(list -> list.getText().split(" "))
        .map(numbers -> Arrays.stream(numbers).map(Integer::valueOf).toList())
        .toList();
  }
}
