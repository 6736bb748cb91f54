package codelab.checks.step06;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.Peer;
import codelab.checks.browser.Page;
import codelab.checks.call.Meeting;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * What two in a call send each other on pages of step 06.
 *
 * @param lab where they do it
 */
record Exchange(Lab lab) {
  static final String SNAP = "snap";
  static final String SEND = "send";
  static final String SNAP_AND_SEND = "snapAndSend";
  static final String FILES = "fileInput";
  static final String CHANNEL = "channelState";

  Trail trail(Peer peer) {
    return lab.page(peer).look().ask(Trail.class, "trail");
  }

  /** Looks at the sender last, which explains why something does not arrive. */
  Arrivals arrivals(Peer receiver) {
    return new Arrivals(trail(receiver), transfers(Meeting.other(receiver)));
  }

  Transfers transfers(Peer peer) {
    return lab.page(peer).look().ask(Transfers.class, "transfers");
  }

  Picture picture(Peer peer, String id) {
    return lab.page(peer).look().ask(Picture.class, "picture", id);
  }

  void press(Peer peer, String id) {
    new Buttons(lab, lab.page(peer), id).press(id);
  }

  /** Chooses files as a person does in the browser's window for it. */
  void choose(Peer peer, SomeFile... files) {
    List<String> paths = List.of(files).stream().map(SomeFile::path).map(Path::toString).toList();
    lab.page(peer).type(FILES, String.join("\n", paths));
  }

  void expectOpen(Peer peer) {
    Page page = lab.page(peer);
    lab.expect(
        "#channelState says open",
        () -> page.look().ask(String.class, "stateOf", CHANNEL),
        "open"::equals);
  }

  /**
   * Waits until so many things have arrived, and answers the newest. However long it takes, it must
   * move: the limit begins anew with every step of its progress.
   */
  Trail.Figure expectArrival(Peer peer, int count) {
    return expectArrival(() -> arrivals(peer), count);
  }

  /** The same, with another way to look. */
  Trail.Figure expectArrival(Supplier<Arrivals> look, int count) {
    Arrivals seen = look.get();
    while (!seen.trail().has(count)) {
      double before = seen.moved();
      seen =
          lab.expect(
              "it arrives in #trail", look, now -> now.trail().has(count) || now.moved() != before);
    }
    return seen.trail().newest();
  }

  /** The newest transfer of a peer comes to this state. */
  void expectTransfer(Peer peer, String state) {
    lab.expect(
        "#transfers says " + state + " first", () -> transfers(peer), it -> it.newestIs(state));
  }

  /** The newest transfer has moved so many bytes. */
  void expectMoved(Peer peer, long bytes) {
    lab.expect(
        "#transfers shows a progress of %d bytes first".formatted(bytes),
        () -> transfers(peer),
        it -> it.newestIs("moving") && it.all().get(0).moved() >= bytes);
  }

  void cancel(Peer peer, String name) {
    lab.expectNow(
        "#transfers has a button Cancel beside " + name,
        lab.page(peer).look().ask(Boolean.class, "cancel", name),
        Boolean::booleanValue);
  }

  void expectCancelled(Peer peer, String name) {
    lab.expect(
        "#transfers says on both sides that %s was cancelled".formatted(name),
        () -> transfers(peer),
        it -> it.isOver(name, "cancelled"));
  }
}
