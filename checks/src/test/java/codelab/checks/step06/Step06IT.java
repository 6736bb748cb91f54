package codelab.checks.step06;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static codelab.checks.step06.Exchange.CHANNEL;
import static codelab.checks.step06.Exchange.FILES;
import static codelab.checks.step06.Exchange.SEND;
import static codelab.checks.step06.Exchange.SNAP;
import static codelab.checks.step06.Exchange.SNAP_AND_SEND;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.Peer;
import codelab.checks.Step;
import codelab.checks.Task;
import codelab.checks.browser.Channels;
import codelab.checks.browser.Page;
import codelab.checks.browser.VideoState;
import codelab.checks.call.Meeting;
import codelab.checks.everybody.Everybody;
import codelab.checks.explain.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Checks the sixth step: photos and files that go over the call. */
@Step(number = "06", name = "Snapshot", rules = Step06Rules.class)
class Step06IT {
  private static final int MEGABYTE = 1_000_000;
  private static final int LONGEST_MESSAGE = 64 * 1024; // bytes
  private static final int BYTES_OF_A_PIXEL = 4;

  private static final int FILE = 3 * MEGABYTE;

  /** What waits in a channel lets every later message wait. */
  private static final int MOST_WAITING = 1024 * 1024; // bytes

  /** Enough to do something while it moves. */
  private static final int LONG = 60 * MEGABYTE;

  /** What was on its way when the line was cut, and less than had arrived. */
  private static final int SENT_TWICE = 4 * MEGABYTE;

  private static final String PHOTO = "photo";
  private static final List<String> IDS =
      List.of(CHANNEL, SNAP, SEND, SNAP_AND_SEND, PHOTO, FILES, "transfers", "trail", "status");

  @TempDir static Path folder;

  @Task(number = 1, title = "Open a way for files", read = "channel")
  void theChannelOpensWithTheCall(Lab lab) {
    Page alice = lab.page(ALICE).allowCamera().allowMicrophone().load("?room=" + lab.room());
    new Everybody(lab, alice).isStep("06", IDS);
    lab.expectNone("the page's scripts run to their end", alice.errors());
    new Meeting(lab).open(ALICE);
    buttons(lab, ALICE).expectOnly("before the call", SNAP);
    new Meeting(lab).call();
    for (Peer peer : Meeting.BOTH) {
      new Exchange(lab).expectOpen(peer);
      lab.expectNow(
          "nothing is lost on the way, and the order stays",
          lab.page(peer).look().channels(),
          Channels::keepOrderAndLoseNothing);
    }
    buttons(lab, ALICE).expectOnly("in the call", SNAP, SNAP_AND_SEND, FILES);
  }

  @Task(number = 2, title = "Take a photo", read = "snap")
  void theCanvasShowsThePicture(Lab lab) {
    Exchange exchange = new Exchange(lab);
    Page alice = lab.page(ALICE);
    exchange.press(ALICE, SNAP);
    VideoState video = alice.look().video(Meeting.LOCAL);
    lab.expect(
        "#photo shows your picture in its natural size, %d x %d"
            .formatted(video.width(), video.height()),
        () -> exchange.picture(ALICE, PHOTO),
        picture -> picture.is(video.width(), video.height(), ALICE.colour()));
    alice.look().ask(Void.class, "choose", "photoSource", "remote");
    exchange.press(ALICE, SNAP);
    lab.expect(
        "the photo can be of the other's picture",
        () -> exchange.picture(ALICE, PHOTO),
        picture -> BOB.colour().looksLike(picture.colour()));
    alice.look().ask(Void.class, "choose", "photoSource", "local");
    exchange.press(ALICE, SNAP);
    buttons(lab, ALICE).expectOnly("with a photo", SNAP, SEND, SNAP_AND_SEND, FILES);
  }

  @Task(number = 3, title = "Send the photo", read = "photo")
  void photosArriveAsTheyWereSent(Lab lab) {
    Exchange exchange = new Exchange(lab);
    Page alice = lab.page(ALICE);
    exchange.press(ALICE, SEND);
    expectPhoto(lab, BOB, ALICE);
    VideoState video = alice.look().video(Meeting.LOCAL);
    lab.expectNow(
        "the photo is sent as a JPEG or WebP, not pixel by pixel",
        new Sent(alice.look().timeline()),
        sent -> sent.bytes() < video.width() * video.height() * BYTES_OF_A_PIXEL / 10);
    expectSaved(lab, BOB);
    expectDeleted(lab, BOB);
    exchange.press(BOB, SNAP_AND_SEND);
    expectPhoto(lab, ALICE, BOB);
  }

  /** The first photo of the other one arrives in the size of the other's camera. */
  private static void expectPhoto(Lab lab, Peer receiver, Peer sender) {
    VideoState video = lab.page(sender).look().video(Meeting.LOCAL);
    lab.expect(
        "#trail shows the other's photo, %d x %d".formatted(video.width(), video.height()),
        () -> new Exchange(lab).arrivals(receiver),
        seen -> seen.shows(video, sender.colour()));
    lab.expectNow(
        "bytes go once they are accepted",
        new Sent(lab.page(sender).look().timeline()),
        Sent::waitsForAccept);
  }

  /** What arrived last can be saved, and has the hash that the page shows. */
  private static void expectSaved(Lab lab, Peer peer) {
    Trail.Figure newest = new Exchange(lab).trail(peer).newest();
    Path downloads = folder.resolve("downloads");
    Path saved = downloads.resolve(newest.saveAs());
    lab.page(peer).saveTo(downloads).look().ask(Void.class, "save");
    lab.expect("Save saves it", () -> saved, Files::exists);
    lab.expect(
        "what is saved has the hash in data-sha256",
        () -> SomeFile.hashOf(saved),
        newest.sha256()::equals);
  }

  /** Delete takes the only one away, and gives back the address of its bytes. */
  private static void expectDeleted(Lab lab, Peer peer) {
    Exchange exchange = new Exchange(lab);
    Page page = lab.page(peer);
    String url = exchange.trail(peer).newest().url();
    lab.expectNow(
        "#trail has a button Delete",
        page.look().ask(Boolean.class, "pressIn", "trail", "Delete"),
        Boolean::booleanValue);
    lab.expect("what is deleted is gone", () -> exchange.trail(peer), trail -> trail.has(0));
    lab.expectNow(
        "the address of what is deleted is given back",
        page.look().timeline().all("revokeObjectURL", "done").toList(),
        all -> all.stream().anyMatch(entry -> entry.text("url").equals(url)));
  }

  @Task(number = 4, title = "Send any file", read = "files")
  void filesArriveByteForByte(Lab lab) {
    Exchange exchange = new Exchange(lab);
    SomeFile file = SomeFile.of(FILE, folder, "film.bin");
    exchange.choose(ALICE, file);
    lab.expectNow(
        "the file is the sender's", exchange.expectArrival(BOB, 1).sha256(), file.sha256()::equals);
    expectSaved(lab, BOB);
    Sent sent = new Sent(lab.page(ALICE).look().timeline());
    lab.expectNow(
        "no message is longer than 64 KiB", sent, all -> all.longest() <= LONGEST_MESSAGE);
    lab.expectNow(
        "less than 1 MiB waits in the channel", sent, all -> all.mostWaiting() < MOST_WAITING);
    exchange.expectTransfer(ALICE, "done");
  }

  @Task(number = 5, title = "Cancel, and wait for a turn", read = "queue")
  void bothSidesCancelAndTheNextOneComes(Lab lab) {
    Exchange exchange = new Exchange(lab);
    SomeFile longOne = SomeFile.of(LONG, folder, "long.bin");
    SomeFile next = SomeFile.of(1, folder, "next.bin");
    for (Peer canceller : List.of(ALICE, BOB)) {
      int before = exchange.trail(BOB).all().size();
      exchange.choose(ALICE, longOne, next);
      exchange.expectTransfer(BOB, "moving");
      lab.expect(
          "one waits while the other moves",
          () -> exchange.transfers(ALICE),
          transfers -> transfers.newestIs("waiting"));
      exchange.cancel(canceller, "long.bin");
      exchange.expectCancelled(ALICE, "long.bin");
      exchange.expectCancelled(BOB, "long.bin");
      lab.expectNow(
          "after the cancelled one comes the next",
          exchange.expectArrival(BOB, before + 1).sha256(),
          next.sha256()::equals);
    }
  }

  @Task(number = 6, title = "Trust nothing that comes", read = "trust")
  void whatLiesIsNotShown(Lab lab) {
    Hostile hostile = new Hostile(lab, BOB, ALICE);
    hostile.sendBytesWithoutAHeader();
    hostile.sendNoMessage();
    hostile.sendLies();
    Trail.Figure last = hostile.sendTheTruth();
    lab.expectNow(
        "a name is text, without folders and without marks that turn it",
        last.saveAs(),
        name -> !name.matches(".*[/\\\\\u202e].*") && name.length() < 200);
    for (String uncaught : List.of("error", "unhandled rejection")) {
      List<Entry> thrown = lab.page(ALICE).look().timeline().all(uncaught, "thrown").toList();
      lab.expectNone("every failure is caught", thrown);
    }
  }

  @Task(number = 7, title = "Go on after a lost connection", read = "resume")
  void whatWasUnderWayGoesOn(Lab lab) {
    Exchange exchange = new Exchange(lab);
    Meeting meeting = new Meeting(lab);
    SomeFile file = SomeFile.of(LONG + 1, folder, "goes-on.bin");
    long before = new Sent(lab.page(ALICE).look().timeline()).bytes();
    int count = exchange.trail(BOB).all().size();
    exchange.choose(ALICE, file);
    exchange.expectMoved(BOB, 5 * MEGABYTE);
    lab.lineOf(BOB).cut();
    meeting.expectState(ALICE, "waiting");
    exchange.expectTransfer(ALICE, "paused");
    lab.lineOf(BOB).mend();
    meeting.expectCall();
    lab.expectNow(
        "the file is whole in the end",
        exchange.expectArrival(BOB, count + 1).sha256(),
        file.sha256()::equals);
    long sent = new Sent(lab.page(ALICE).look().timeline()).bytes() - before;
    lab.expectNow("what had arrived is not sent again", sent, bytes -> bytes < LONG + SENT_TWICE);
    exchange.choose(ALICE, file);
    exchange.expectMoved(BOB, 5 * MEGABYTE);
    meeting.open(BOB);
    meeting.expectState(ALICE, "waiting");
    meeting.join(BOB);
    for (Peer peer : Meeting.BOTH) {
      exchange.expectTransfer(peer, "failed");
    }
  }

  @Task(number = 8, title = "Keep the page clean", read = "clean")
  void consoleAndNetworkAreClean(Lab lab) {
    new Everybody(lab, lab.page(BOB)).isClean();
  }

  @Task(number = 9, title = "Make it work for everybody", read = "everybody")
  void worksForEverybody(Lab lab) {
    Exchange exchange = new Exchange(lab);
    Everybody everybody = new Everybody(lab, lab.page(BOB));
    exchange.expectOpen(ALICE);
    exchange.press(ALICE, SNAP_AND_SEND);
    exchange.expectArrival(BOB, 1);
    everybody.isWellMade();
    int before = exchange.trail(ALICE).all().size();
    everybody.pressWithTheKeyboard(SNAP_AND_SEND, Keys.SPACE);
    exchange.expectArrival(ALICE, before + 1);
    everybody.fitsAPhone();
  }

  private static Buttons buttons(Lab lab, Peer peer) {
    return new Buttons(lab, lab.page(peer), SNAP, SEND, SNAP_AND_SEND, FILES);
  }
}
