package codelab.checks.everybody;

import codelab.checks.Lab;
import codelab.checks.browser.Missing;
import codelab.checks.browser.Page;
import java.util.List;
import org.openqa.selenium.Keys;

/** What every page of the course owes to everybody, whatever it teaches. */
public final class Everybody {
  private static final int PHONE_WIDTH = 360;
  private static final int PHONE_HEIGHT = 740;
  private static final int MOST_TABS = 25;

  private final Lab lab;
  private final Page page;

  public Everybody(Lab lab, Page page) {
    this.lab = lab;
    this.page = page;
  }

  /** The page says which step it is, and has the elements that the lesson names. */
  public void isStep(String number, List<String> ids) {
    lab.expectNow(
        "the page is step " + number, page.look().identity(), identity -> identity.isStep(number));
    lab.expectNow(
        "the page has every id of the lesson", page.look().missing(ids), Missing::nothing);
  }

  /** The page leaves no error in the console and asks no other host for anything. */
  public void isClean() {
    lab.expectNone("no error in the console", page.errors());
    lab.expectNone("no request to another host", page.traffic().requestsBeyond(page.address()));
  }

  /** The page, as it is now, has nothing that axe or the validator finds. */
  public void isWellMade() {
    page.prefer("light");
    lab.expectNone("axe finds nothing in light colours", Axe.violations(page));
    if (page.prefer("dark")) {
      lab.expectNone("axe finds nothing in dark colours", Axe.violationsOfColours(page));
    }
    lab.expectNone("the HTML is valid", Html.errors(page.look().ask(String.class, "source")));
  }

  /** Nothing is cut off on a phone, and the page does not scroll sideways. */
  public void fitsAPhone() {
    page.resize(PHONE_WIDTH, PHONE_HEIGHT);
    lab.expectNone(
        "nothing sticks out of a window %d pixels wide".formatted(PHONE_WIDTH),
        List.of(page.look().ask(String[].class, "cutOff")));
  }

  /** A person without a mouse reaches the button with Tab and presses it. */
  public void pressWithTheKeyboard(String id, Keys key) {
    lab.expectNow(
        "Tab reaches #" + id,
        tabTo(id) ? id : "it is not among the stops of the Tab key",
        id::equals);
    page.press(key);
  }

  private boolean tabTo(String id) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.press(Keys.TAB);
      if (page.look().ask(String.class, "focus").equals(id)) {
        return true;
      }
    }
    return false;
  }
}
