package codelab.checks;

import codelab.checks.browser.Page;
import java.util.List;
import java.util.Random;

/** The buttons of a page: which of them can be pressed, and what comes of pressing them. */
public final class Buttons {
  private static final int STORM = 30;

  /** Fixed, so that a storm that finds a mistake finds it again. */
  private static final long SEED = 20261120;

  private final Lab lab;
  private final Page page;
  private final List<String> ids;

  public Buttons(Lab lab, Page page, String... ids) {
    this.lab = lab;
    this.page = page;
    this.ids = List.of(ids);
  }

  /** Clicks a button as soon as it can be pressed. */
  public void press(String id) {
    expectEnabled(id);
    page.click(id);
  }

  public void expectEnabled(String id) {
    lab.expect("#" + id + " can be pressed", () -> state(id), "enabled"::equals);
  }

  public void expectDisabled(String id) {
    lab.expect("#" + id + " cannot be pressed", () -> state(id), seen -> !seen.equals("enabled"));
  }

  private String state(String id) {
    return page.look().enabled(id) ? "enabled" : "#" + id + " is disabled";
  }

  /** Exactly these can be pressed. */
  public void expectOnly(String when, String... enabled) {
    lab.expect(
        "%s only %s can be pressed".formatted(when, String.join(", ", enabled)),
        () -> ids.stream().filter(page.look()::enabled).toList(),
        List.of(enabled)::equals);
  }

  /** Presses any of them, faster than any person; then the page comes to one of these states. */
  public void storm(String... rest) {
    Random random = new Random(SEED);
    for (int click = 0; click < STORM; click++) {
      page.look().ask(Void.class, "press", ids.get(random.nextInt(ids.size())));
    }
    lab.expect(
        "the page comes to rest",
        page.look()::status,
        status -> List.of(rest).contains(status.state()));
  }
}
