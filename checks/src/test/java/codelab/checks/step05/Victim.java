package codelab.checks.step05;

import static codelab.checks.Peer.BOB;

import codelab.checks.Buttons;
import codelab.checks.Course;
import codelab.checks.Lab;
import codelab.checks.Options;
import codelab.checks.browser.Browser;
import codelab.checks.browser.Camera;
import codelab.checks.browser.Page;
import java.util.List;
import java.util.Optional;

/** A browser that joins the room, to be killed with all its processes. */
final class Victim implements AutoCloseable {
  private final List<ProcessHandle> processes;

  Victim(Lab lab) {
    List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
    Options options = Options.from(name -> Optional.empty(), Course.here());
    Browser browser = Browser.start(options, Camera.of(BOB.colour(), BOB.tone()));
    processes = ProcessHandle.current().descendants().filter(one -> !before.contains(one)).toList();
    Page page = browser.tab(lab.address()).allowCamera().allowMicrophone();
    page.load("?room=" + lab.room());
    new Buttons(lab, page, Meeting.JOIN).press(Meeting.JOIN);
  }

  /** As {@code kill -9} does: nothing can be said any more, no socket be closed. */
  void kill() {
    processes.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    kill();
  }
}
