package codelab.checks.call;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.Peer;
import codelab.checks.browser.Connection;
import codelab.checks.browser.Page;
import java.util.List;

/**
 * Alice and Bob, who call each other on pages of steps 05 and 06.
 *
 * @param lab where they do it
 */
public record Meeting(Lab lab) {
  public static final List<Peer> BOTH = List.of(ALICE, BOB);
  public static final String JOIN = "joinButton";
  public static final String LOCAL = "localVideo";
  public static final String REMOTE = "remoteVideo";

  public static Peer other(Peer peer) {
    return peer == ALICE ? BOB : ALICE;
  }

  public Page open(Peer peer) {
    return open(peer, "?room=" + lab.room());
  }

  /** Opens the page, anew if it was open, and waits for the picture of the peer's own camera. */
  public Page open(Peer peer, String query) {
    Page page = lab.page(peer).allowCamera().allowMicrophone().load(query);
    lab.expect(
        "#localVideo shows the camera's moving picture before the call",
        () -> page.look().video(LOCAL),
        video -> page.look().films(video, peer.colour()));
    return page;
  }

  public void join(Peer peer) {
    new Buttons(lab, lab.page(peer), JOIN).press(JOIN);
  }

  /** One after the other opens the page and joins: Alice is the first. */
  public void call() {
    BOTH.forEach(this::open);
    callAgain();
  }

  public void callAgain() {
    BOTH.forEach(this::join);
    expectCall();
  }

  public void expectCall() {
    for (Peer peer : BOTH) {
      expectState(peer, "connected");
      lab.expect(
          "one connection is open, and connected",
          lab.page(peer).look()::connections,
          all -> all.open().size() == 1 && all.open().get(0).connected());
    }
    BOTH.forEach(this::expectPicture);
  }

  public void expectPicture(Peer peer) {
    Page page = lab.page(peer);
    lab.expect(
        "#remoteVideo shows the other's camera",
        () -> page.look().video(REMOTE),
        video -> page.look().films(video, other(peer).colour()));
  }

  public void expectState(Peer peer, String state) {
    lab.expect("the page says " + state, lab.page(peer).look()::status, status -> status.is(state));
  }

  public void expectNoCall(Peer peer) {
    Page page = lab.page(peer);
    lab.expect(
        "no connection is left open",
        page.look()::connections,
        all -> all.all().stream().noneMatch(Connection::open));
    lab.expect("#remoteVideo is empty", () -> page.look().video(REMOTE), video -> !video.stream());
  }
}
