package codelab.checks.step04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.FinishedStep;
import codelab.checks.browser.Page;
import codelab.checks.everybody.Everybody;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The protocol view of step 04 shows every frame, and sends whatever a person types. */
class ProtocolViewIT extends FinishedStep {
  private static final int MOST_LINES = 500;

  private String room;
  private Page page;

  ProtocolViewIT() {
    super("step04-signaling");
  }

  @BeforeEach
  void openThePage() {
    room = "view-" + System.nanoTime();
    page = page("?room=" + room).load();
  }

  @Test
  void everyFrameIsShownWithItsTimeAndDirection() {
    join();
    send("{\"type\":\"chat\",\"text\":\"Hello\"}");
    expectLine("socket 1 connects to ws://localhost:\\d+/signaling/" + room);
    expectLine("socket 1 is open");
    expectLine("← received created room: " + room);
    expectLine("→ sent chat text: Hello");
    expectLine("← received error reason: .*");
  }

  @Test
  void aCloseIsShownWithItsCodeAndWhatThatMeans() {
    join();
    page.click("leaveButton");
    expectLine("socket 1 is closed: 1000, on purpose");
    assertFalse(page.look().enabled("rawText"), "nothing can be sent while no socket is open");
    assertFalse(page.look().enabled("rawButton"), "nothing can be sent while no socket is open");
  }

  @Test
  void whoJoinsAgainAtOnceIsSeenOutOfTheRoomFirst() {
    join();
    run(
        "document.getElementById('leaveButton').click();"
            + "document.getElementById('joinButton').click();");
    expectLine("socket 2 is open");
    List<String> sockets = lines().stream().map(line -> line.replaceFirst("\\S+ s ", "")).toList();
    int closed = sockets.indexOf("socket 1 is closed: 1000, on purpose");
    assertTrue(sockets.get(closed + 1).startsWith("socket 2 connects"), sockets.toString());
  }

  @Test
  void aLineOpensToTheWholeMessage() {
    join();
    expectLine("← received created room: " + room);
    page.front().findElement(By.cssSelector("protocol-view summary")).sendKeys(Keys.ENTER);
    lab.expect(
        "the message is shown, a member a line",
        () -> run("return document.querySelector('protocol-view pre')?.innerText"),
        "{\n  \"type\": \"created\",\n  \"room\": \"%s\"\n}".formatted(room)::equals);
  }

  @Test
  void whatIsNoMessageIsShownAsItIs() {
    join();
    send("<b>rubbish</b>");
    expectLine("→ sent not JSON <b>rubbish</b>");
    send("[1,2]");
    expectLine("→ sent no type \\[1,2\\]");
    send("[".repeat(8_000) + "]".repeat(8_000));
    expectLine("→ sent deep \\[+…");
    send("{\"type\":\"chat\",\"text\":\"%s\"}".formatted("x".repeat(20_000)));
    expectLine("→ sent long 20025 bytes");
    assertEquals(List.of(), page.errors());
  }

  @Test
  void theLastLinesAreKeptAndTheEndIsInView() {
    join();
    run("for (let i = 0; i < 600; i++) lesson.sockets[0].send('rubbish')");
    lab.expect("all are answered", this::messages, count -> count > 600);
    send("the last one");
    expectLine("→ sent not JSON the last one");
    assertEquals(MOST_LINES, lines().size());
    assertEquals(
        true,
        run(
            "const log = document.querySelector('protocol-view .log');"
                + "return log.scrollTop + log.clientHeight > log.scrollHeight - 20"));
  }

  @Test
  void theViewIsForEverybody() {
    join();
    send("rubbish");
    expectLine("→ sent not JSON rubbish");
    Everybody everybody = new Everybody(lab, page);
    everybody.isWellMade();
    everybody.fitsAPhone();
    assertEquals(List.of(), page.errors());
  }

  private void join() {
    lab.expect("Join can be pressed", () -> page.look().enabled("joinButton"), able -> able);
    page.click("joinButton");
    lab.expect("the first one waits", page.look()::status, status -> status.is("waiting"));
  }

  private void send(String text) {
    page.look().ask(Void.class, "write", "rawText", text);
    page.click("rawButton");
  }

  private void expectLine(String pattern) {
    lab.expect(
        "a line " + pattern,
        this::lines,
        lines -> lines.stream().anyMatch(line -> line.matches("\\d+\\.\\d{3} s " + pattern)));
  }

  /** What each line says while it is folded, its parts a blank apart. */
  private List<String> lines() {
    Object texts =
        run(
            "return [...document.querySelectorAll('protocol-view .line')]"
                + ".map((line) => line.innerText.replace(/\\s+/g, ' '))");
    return ((List<?>) texts).stream().map(String.class::cast).toList();
  }

  private long messages() {
    return page.look().timeline().all("message", "event").count();
  }

  private Object run(String script) {
    return page.front().executeScript(script);
  }
}
