package codelab.checks.step03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.FinishedStep;
import codelab.checks.browser.Page;
import codelab.checks.everybody.Everybody;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The lab of step 03 shows what the lesson says of channels on a bad network. */
class Step03LabsIT extends FinishedStep {
  private static final List<Integer> ALL = IntStream.rangeClosed(1, 20).boxed().toList();
  private Page page;

  Step03LabsIT() {
    super("step03-datachannel");
  }

  @BeforeEach
  void openThePage() {
    page = page("extra/reliability.html").load();
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
