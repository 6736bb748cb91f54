package codelab.checks.step05;

import codelab.checks.Lab;
import codelab.checks.room.Guest;
import codelab.checks.room.ServerRoom;

/**
 * Stands between two pages that are in two rooms, as a network might: it decides what arrives when.
 * Each page meets a guest, and takes the guest for the other page.
 */
final class GoBetween implements AutoCloseable {
  private final Lab lab;
  private final ServerRoom offering;
  private final ServerRoom polite;
  private final Guest withPolite;
  private Post toPolite;
  private Post toOffering;

  GoBetween(Lab lab) {
    this.lab = lab;
    offering = new ServerRoom(lab, "offering");
    polite = new ServerRoom(lab, "polite");
    withPolite = polite.join("the guest who waits");
  }

  /** A room with nobody in it: who waits there makes the offer. */
  String offeringRoom() {
    return offering.name();
  }

  /** A room in which somebody waits: who joins it is the polite one. */
  String politeRoom() {
    return polite.name();
  }

  /** Joins the page that waits, which takes this for the other page's coming. */
  void begin() {
    lab.expect(
        "the page that joined second is in its room",
        () -> withPolite,
        guest -> guest.heard().stream().anyMatch(Post.is("ready")));
    Guest withOffering = offering.join("the guest who comes");
    toPolite = new Post(withOffering, withPolite);
    toOffering = new Post(withPolite, withOffering);
  }

  Post toPolite() {
    return toPolite;
  }

  Post toOffering() {
    return toOffering;
  }

  void deliver() {
    toPolite.deliver();
    toOffering.deliver();
  }

  @Override
  public void close() {
    offering.close();
    polite.close();
  }
}
