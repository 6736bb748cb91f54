package codelab.checks;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.browser.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;

/** Peers are on their own: each has a page, a camera and a network that no other one has. */
class LabIT extends FinishedStep {
  LabIT() {
    super("step01-getusermedia");
  }

  @Test
  void eachPeerHasACameraOfItsOwn() {
    for (Peer peer : Peer.values()) {
      lab.page(peer).allowCamera().load();
    }
    for (Peer peer : Peer.values()) {
      Page page = lab.page(peer);
      lab.expect(
          peer + " films its colour",
          () -> page.look().video("localVideo"),
          video -> page.look().films(video, peer.colour()));
    }
  }

  @Test
  void timersRunOnWhileAnotherPeerIsLookedAt() {
    Page alice = startClock(ALICE);
    Page bob = startClock(BOB);
    for (Page page : List.of(bob, alice)) { // a hidden page's ticks once a second
      lab.expect("the clock ticks", () -> ticks(page), ticks -> ticks >= 200);
    }
  }

  @Test
  void theSamePageIsAnsweredUntilItIsClosed() {
    Page alice = lab.page(ALICE).load("?room=r");
    assertTrue(alice.front().getCurrentUrl().endsWith("/?room=r"));
    assertSame(alice, lab.page(ALICE));
    alice.close();
    assertNotSame(alice, lab.page(ALICE));
    assertEquals(alice.address(), lab.page(ALICE).address());
  }

  @Test
  void evidenceIsOfThePageThatWasLookedAtLast() {
    Page alice = lab.page(ALICE).load();
    Page bob = lab.page(BOB).load();
    alice.look().status();
    assertEquals(Optional.of(alice), lab.lookedAt());
    bob.look().status();
    assertEquals(Optional.of(bob), lab.lookedAt());
    bob.close();
    assertEquals(Optional.of(alice), lab.lookedAt());
  }

  @Test
  void aCutLineTakesTheNetworkFromOnePeerOnly() {
    Page alice = lab.page(ALICE).load();
    Page bob = lab.page(BOB).load();
    lab.lineOf(BOB).cut();
    assertThrows(WebDriverException.class, bob::load);
    alice.load();
    lab.lineOf(BOB).mend();
    assertTrue(bob.load().look().identity().isStep("01"));
  }

  @Test
  void roomsAreNewForEachRun() {
    assertTrue(lab.room().matches("[A-Za-z0-9_-]{1,64}"), lab.room());
    String before = lab.room();
    openTheLab();
    assertNotEquals(before, lab.room());
  }

  private Page startClock(Peer peer) {
    Page page = lab.page(peer).load();
    page.front().executeScript("window.ticks = 0; setInterval(() => (window.ticks += 1), 20)");
    return page;
  }

  private static long ticks(Page page) {
    return (long) page.front().executeScript("return window.ticks");
  }
}
