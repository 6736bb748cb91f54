package codelab.checks.step06;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static codelab.checks.step06.Exchange.SNAP_AND_SEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.Peer;
import codelab.checks.browser.Page;
import codelab.checks.call.Meeting;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** What the finished page of step 06 survives beyond the lesson's tasks. */
class Step06PageIT extends FinishedStep {
  private static final int MEGABYTE = 1_000_000;
  private static final int LONG = 60 * MEGABYTE;

  /** More than one piece of the hash, and more than is kept in memory where there is a disk. */
  private static final int LARGE = 70 * MEGABYTE;

  /** More than memory takes. */
  private static final int HUGE = 120 * MEGABYTE;

  /** Just more than goes to memory where there is a disk. */
  private static final int ON_DISK = 17 * MEGABYTE;

  /** What a browser reads for many seconds. */
  private static final long LONG_TO_READ = 4000L * MEGABYTE;

  private static final String BYTES_ON_DISK =
      """
      const done = arguments[0];
      const root = await navigator.storage.getDirectory();
      let bytes = 0;
      for await (const received of root.values())
        for await (const page of received.values())
          for await (const handle of page.values()) bytes += (await handle.getFile()).size;
      done(bytes);
      """;

  private static final String PAGES_WITH_A_FOLDER =
      """
      const done = arguments[0];
      const root = await navigator.storage.getDirectory();
      const received = await root.getDirectoryHandle("received");
      done((await Array.fromAsync(received.keys())).length);
      """;

  private static final String DROP =
      """
      const done = arguments[0];
      const canvas = new OffscreenCanvas(20, 10);
      canvas.getContext("2d").fillRect(0, 0, 20, 10);
      const picture = new File([await canvas.convertToBlob()], "20x10.png", { type: "image/png" });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(picture);
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
      document.body.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: dataTransfer, bubbles: true }));
      done();
      """;

  @TempDir private Path folder;
  private Exchange exchange;
  private Meeting meeting;

  Step06PageIT() {
    super("step06-snapshot");
  }

  @BeforeEach
  void call() {
    meeting = new Meeting(lab);
    exchange = new Exchange(lab);
    meeting.call();
    Meeting.BOTH.forEach(exchange::expectOpen);
  }

  @Test
  void severalFilesArriveInTheirOrderEmptyOnesToo() {
    List<SomeFile> files =
        Stream.of(0, 1, 65_536, 65_537, 50 * MEGABYTE)
            .map(size -> SomeFile.of(size, folder, size + ".bin"))
            .toList();
    exchange.choose(ALICE, files.toArray(SomeFile[]::new));
    exchange.expectArrival(BOB, files.size());
    List<String> arrived = new ArrayList<>();
    exchange.trail(BOB).all().forEach(figure -> arrived.add(0, figure.sha256()));
    assertEquals(files.stream().map(SomeFile::sha256).toList(), arrived);
  }

  @Test
  void photosAreInTheChosenFormatAreAnnouncedAndCanBeEnlarged() {
    Page alice = lab.page(ALICE);
    int count = 0;
    for (String format : List.of("webp", "png", "jpeg")) {
      alice.look().ask(Void.class, "choose", "photoType", "image/" + format);
      exchange.press(ALICE, SNAP_AND_SEND);
      count++;
      String name = exchange.expectArrival(BOB, count).saveAs();
      assertTrue(name.matches("photo-\\d\\d-\\d\\d-\\d\\d\\." + format), name);
      lab.expect(
          "it is announced", () -> lab.page(BOB).look().text("news"), text -> text.contains(name));
    }
    lab.page(BOB).look().ask(Void.class, "scrollTo", "trail");
    WebDriver bob = lab.page(BOB).front();
    bob.findElement(By.cssSelector("#trail .picture")).click();
    lab.expectNow(
        "it is shown large",
        bob.findElements(By.cssSelector("#large[open] img")).size(),
        size -> size == 1);
  }

  @Test
  void whatFitsNeitherOnTheDiskNorInMemoryIsRefusedWithTheLimit() {
    lab.page(BOB).inject("/codelab/checks/no-disk.js");
    meeting.open(BOB);
    meeting.expectState(ALICE, "waiting");
    meeting.join(BOB);
    exchange.expectOpen(ALICE);
    exchange.choose(ALICE, SomeFile.of(HUGE, folder, "huge.bin"));
    for (Peer peer : Meeting.BOTH) {
      lab.expect(
          "the page says how much would fit",
          () -> exchange.transfers(peer),
          all -> all.isOver("huge.bin", "failed") && all.all().get(0).text().contains("100.0 MB"));
    }
    assertEquals(0, new Sent(lab.page(ALICE).look().timeline()).bytes());
  }

  @Test
  void bothSendAtOnce() {
    SomeFile hers = SomeFile.of(40 * MEGABYTE, folder, "hers.bin");
    SomeFile his = SomeFile.of(MEGABYTE, folder, "his.bin");
    exchange.choose(ALICE, hers);
    exchange.expectMoved(BOB, MEGABYTE);
    exchange.choose(BOB, his);
    assertEquals(his.sha256(), exchange.expectArrival(ALICE, 1).sha256());
    assertEquals(0, exchange.trail(BOB).all().size(), "hers is still on its way");
    assertEquals(hers.sha256(), exchange.expectArrival(BOB, 1).sha256());
  }

  @Test
  void whatWasCancelledBeforeItsTurnCanBeSentAgain() {
    SomeFile first = SomeFile.of(LONG, folder, "first.bin");
    SomeFile second = SomeFile.of(MEGABYTE, folder, "second.bin");
    exchange.choose(ALICE, first, second);
    exchange.expectTransfer(BOB, "moving");
    exchange.cancel(ALICE, "second.bin");
    exchange.expectTransfer(ALICE, "cancelled");
    exchange.cancel(ALICE, "first.bin");
    exchange.expectCancelled(BOB, "first.bin");
    lab.expectNow(
        "it can be sent again",
        lab.page(ALICE).look().ask(Boolean.class, "pressIn", "transfers", "Send again"),
        Boolean::booleanValue);
    assertEquals(second.sha256(), exchange.expectArrival(BOB, 1).sha256());
  }

  @Test
  void aFileGoesOnWhenNoPacketArrivedForAWhile() {
    lab.page(BOB).losePackets(0);
    call();
    SomeFile file = SomeFile.of(30 * MEGABYTE, folder, "film.bin");
    exchange.choose(ALICE, file);
    exchange.expectMoved(BOB, MEGABYTE);
    lab.page(BOB).losePackets(100);
    meeting.expectState(BOB, "calling");
    lab.page(BOB).losePackets(0);
    assertEquals(file.sha256(), exchange.expectArrival(BOB, 1).sha256());
  }

  @Test
  void whatIsTooLargeForMemoryIsKeptOnTheDisk() {
    SomeFile file = SomeFile.of(LARGE, folder, "large.bin");
    exchange.choose(ALICE, file);
    exchange.expectArrival(BOB, 1);
    Page bob = lab.page(BOB);
    expectOnDisk(bob, BYTES_ON_DISK, LARGE);
    Path saved = folder.resolve("saved");
    bob.saveTo(saved).look().ask(Void.class, "save");
    lab.expect(
        "what is saved is what was sent",
        () -> SomeFile.hashOf(saved.resolve("large.bin")),
        file.sha256()::equals);
    bob.look().ask(Boolean.class, "pressIn", "trail", "Delete");
    expectOnDisk(bob, BYTES_ON_DISK, 0);
  }

  @Test
  void whatAClosedPageHasLeftOnTheDiskTheNextRemoves() {
    exchange.choose(ALICE, SomeFile.of(ON_DISK, folder, "left.bin"));
    exchange.expectArrival(BOB, 1);
    try (Page another = tab(BOB, lab.lineOf(BOB).address()).load()) {
      expectOnDisk(another, PAGES_WITH_A_FOLDER, 2);
      expectOnDisk(another, BYTES_ON_DISK, ON_DISK);
    }
    meeting.open(BOB);
    expectOnDisk(lab.page(BOB), BYTES_ON_DISK, 0);
    expectOnDisk(lab.page(BOB), PAGES_WITH_A_FOLDER, 1);
  }

  private void expectOnDisk(Page page, String question, long answer) {
    lab.expect(
        "the page's files are what they should be",
        () -> page.front().executeAsyncScript(question),
        Long.valueOf(answer)::equals);
  }

  @Test
  void whatIsCancelledWhileItIsReadMakesRoomForTheNext() throws IOException {
    Path path = folder.resolve("film.bin");
    try (RandomAccessFile film = new RandomAccessFile(path.toFile(), "rw")) {
      film.setLength(LONG_TO_READ);
    }
    SomeFile next = SomeFile.of(MEGABYTE, folder, "next.bin");
    exchange.choose(ALICE, new SomeFile(path, "not known"), next);
    lab.expect(
        "the first one is read",
        () -> exchange.transfers(ALICE),
        all -> all.isOver("film.bin", "reading"));
    exchange.cancel(ALICE, "film.bin");
    assertEquals(next.sha256(), exchange.expectArrival(BOB, 1).sha256());
    assertTrue(exchange.transfers(ALICE).isOver("film.bin", "cancelled"));
  }

  @Test
  void aPhotoArrivesInAPageThatNobodySees() {
    Page bob = lab.page(BOB);
    bob.minimize();
    try {
      lab.expect(
          "nobody sees the page",
          () -> bob.front().executeScript("return document.visibilityState"),
          "hidden"::equals);
      exchange.press(ALICE, SNAP_AND_SEND);
      exchange.expectArrival(BOB, 1);
    } finally {
      bob.restore();
    }
  }

  @Test
  void aFileThatChangesBeforeItsTurnIsNotSent() throws IOException {
    SomeFile first = SomeFile.of(LONG, folder, "first.bin");
    SomeFile second = SomeFile.of(MEGABYTE, folder, "second.bin");
    exchange.choose(ALICE, first, second);
    exchange.expectTransfer(BOB, "moving");
    Files.setLastModifiedTime(second.path(), FileTime.fromMillis(0));
    exchange.cancel(ALICE, "first.bin");
    lab.expect(
        "the page says that it failed",
        () -> exchange.transfers(ALICE),
        all -> all.isOver("second.bin", "failed"));
    exchange.press(ALICE, SNAP_AND_SEND);
    exchange.expectArrival(BOB, 1);
  }

  @Test
  void whoStopsInTheMiddleIsNotWaitedForForever() {
    new Hostile(lab, BOB, ALICE).stopInTheMiddle();
    exchange.expectTransfer(ALICE, "failed");
    exchange.press(BOB, SNAP_AND_SEND);
    exchange.expectArrival(ALICE, 1);
  }

  @Test
  void whatIsNotSentYetIsNotSentToSomebodyElse() {
    SomeFile first = SomeFile.of(LONG, folder, "first.bin");
    SomeFile second = SomeFile.of(1, folder, "second.bin");
    exchange.choose(ALICE, first, second);
    exchange.expectTransfer(BOB, "moving");
    meeting.open(BOB);
    meeting.expectState(ALICE, "waiting");
    meeting.join(BOB);
    for (SomeFile file : List.of(first, second)) {
      String name = file.path().getFileName().toString();
      lab.expect("it is lost", () -> exchange.transfers(ALICE), all -> all.isOver(name, "failed"));
    }
    exchange.press(ALICE, SNAP_AND_SEND);
    exchange.expectArrival(BOB, 1);
  }

  @Test
  void whoseOwnPageIsLoadedAnewReadsWhatWasLost() {
    SomeFile file = SomeFile.of(LONG, folder, "film.bin");
    exchange.choose(ALICE, file);
    exchange.expectMoved(BOB, MEGABYTE);
    meeting.open(ALICE);
    expectLost(ALICE, "choose it again");
    meeting.expectState(BOB, "waiting");
    meeting.join(ALICE);
    expectLost(BOB, "ask for it");
  }

  private void expectLost(Peer peer, String advice) {
    lab.expect(
        "it says what was lost and what to do",
        () -> exchange.transfers(peer),
        all ->
            all.isOver("film.bin", "failed")
                && all.all().get(0).text().contains("Lost")
                && all.all().get(0).text().contains(advice));
  }

  @Test
  void theCallsPictureMovesOnWhileAFileMoves() {
    exchange.choose(ALICE, SomeFile.of(LONG, folder, "film.bin"));
    for (int moved : List.of(5, 15, 25)) {
      exchange.expectMoved(BOB, (long) moved * MEGABYTE);
      int frames = lab.page(BOB).look().connections().framesDecoded();
      lab.expect(
          "frames arrive before the file does",
          lab.page(BOB).look()::connections,
          all -> all.framesDecoded() > frames);
    }
    for (Peer peer : Meeting.BOTH) {
      lab.expect(
          "the page says how fast it is, and how long it takes",
          () -> exchange.transfers(peer),
          all -> all.all().get(0).text().matches("(?s).+ \\d+ %, .+ a second, \\d+ s left.*"));
    }
    assertEquals(0, exchange.trail(BOB).all().size());
  }

  @Test
  void withoutHttpsOnOneSideBothReadThatNothingCanGo() {
    String query = "?camera=synthetic&room=%s-http".formatted(lab.room());
    URI insecure =
        URI.create("http://%s:%d/".formatted(Page.INSECURE_HOST, lab.address().getPort()));
    try (Page bob = tab(BOB, insecure)) {
      lab.page(ALICE).load(query);
      meeting.join(ALICE);
      bob.load(query);
      expectChannelSays(bob, "Photos and files need https");
      new Buttons(lab, bob, Meeting.JOIN).press(Meeting.JOIN);
      expectChannelSays(lab.page(ALICE), "The other's page takes no photos and files.");
      expectChannelSays(bob, "Photos and files need https");
    }
  }

  private void expectChannelSays(Page page, String start) {
    lab.expect(
        "it says why", () -> page.look().text("channelState"), text -> text.startsWith(start));
  }

  @Test
  void picturesThatAreDroppedOrPastedAreShown() {
    lab.page(ALICE).front().executeAsyncScript(DROP);
    lab.expect(
        "both pictures are there",
        () -> exchange.trail(BOB),
        trail -> trail.has(2) && trail.newest().width() == 20);
  }
}
