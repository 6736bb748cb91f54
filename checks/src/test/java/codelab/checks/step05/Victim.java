package codelab.checks.step05;

import static codelab.checks.Peer.BOB;

import codelab.checks.Buttons;
import codelab.checks.Course;
import codelab.checks.Lab;
import codelab.checks.Options;
import codelab.checks.browser.Browser;
import codelab.checks.browser.Camera;
import codelab.checks.browser.Page;
import codelab.checks.call.Meeting;
import java.util.Optional;

/** A browser of its own that joins the room, to be killed. */
final class Victim implements AutoCloseable {
  private final Browser browser;

  Victim(Lab lab) {
    Options options = Options.from(name -> Optional.empty(), Course.here());
    browser = Browser.start(options, Camera.of(BOB.colour(), BOB.tone()));
    Page page = browser.tab(lab.address()).allowCamera().allowMicrophone();
    page.load("?room=" + lab.room());
    new Buttons(lab, page, Meeting.JOIN).press(Meeting.JOIN);
  }

  void kill() {
    browser.kill();
  }

  @Override
  public void close() {
    browser.close();
  }
}
