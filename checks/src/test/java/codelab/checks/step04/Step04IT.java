package codelab.checks.step04;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static codelab.checks.Peer.CAROL;
import static codelab.checks.room.ServerRoom.bye;
import static codelab.checks.room.ServerRoom.ready;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.Peer;
import codelab.checks.Step;
import codelab.checks.Task;
import codelab.checks.browser.Page;
import codelab.checks.everybody.Everybody;
import codelab.checks.room.Frames;
import codelab.checks.room.Guest;
import codelab.checks.room.ServerRoom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;

/** Checks the fourth step: rooms for two on a server, and a page to meet on. */
@Step(number = "04", name = "Signaling", rules = Step04Rules.class)
class Step04IT {
  private static final String JOIN = "joinButton";
  private static final String LEAVE = "leaveButton";
  private static final String NAME = "roomName";
  private static final String TEXT = "messageText";
  private static final String MESSAGES = "messages";
  private static final List<String> IDS =
      List.of("roomForm", NAME, JOIN, LEAVE, "messageForm", TEXT, MESSAGES, "status");

  private static final int TOO_BIG = 1009;
  private static final int TRY_AGAIN_LATER = 1013;
  private static final int MOST_BYTES = 64 * 1024;
  private static final String MARKUP = "<img src=x onerror=alert(1)> & <b>no</b> &lt;markup&gt;";

  @Task(number = 1, title = "Two in a room, and not three", read = "rooms")
  void roomHoldsTwo(Lab lab) {
    lab.page(ALICE).load();
    try (ServerRoom room = new ServerRoom(lab, "rooms")) {
      List<Guest> inside = room.joinTwo();
      Guest third = room.join("the third");
      room.expect("a third one hears full", third, room.full());
      lab.expect("a third is sent away", () -> third, seen -> seen.isClosedWith(TRY_AGAIN_LATER));
      third.close();
      List<String> first = List.of(room.created(), ready(true));
      List<String> second = List.of(room.joined(), ready(false));
      room.expectAnswers(inside);
      room.expect("the first hears nothing of it", inside.get(0), first);
      room.expect("the second hears nothing of it", inside.get(1), second);
      inside.get(0).close();
      room.expect("who stays hears bye", inside.get(1), and(second, bye()));
      Guest next = room.join("the next");
      room.expect("who comes next hears joined and ready", next, room.joined(), ready(false));
      room.expect(
          "who stayed is the initiator now", inside.get(1), and(second, bye(), ready(true)));
      room.empty();
      room.expect("an empty room is forgotten", room.join("the first"), room.created());
    }
  }

  @Task(number = 2, title = "Relay to the other one, and to nobody else", read = "relay")
  void messagesReachTheOtherOne(Lab lab) {
    lab.page(ALICE).look();
    try (ServerRoom room = new ServerRoom(lab, "relay");
        ServerRoom elsewhere = new ServerRoom(lab, "elsewhere")) {
      List<Guest> inside = room.joinTwo();
      List<Guest> others = elsewhere.joinTwo();
      List<String> call = Samples.call();
      call.forEach(inside.get(0)::say);
      lab.expect(
          "the second hears every message, unchanged and in order",
          () -> inside.get(1),
          seen -> seen.heardInTheEnd(call));
      call.forEach(inside.get(1)::say);
      lab.expect("the first, too", () -> inside.get(0), seen -> seen.heardInTheEnd(call));
      others.get(0).say(Samples.chat("only here"));
      elsewhere.expect(
          "nobody hears what is said in another room",
          others.get(1),
          elsewhere.joined(),
          ready(false),
          Samples.chat("only here"));
      for (String refused : Samples.notRelayed()) {
        int before = inside.get(0).count();
        inside.get(0).say(refused);
        lab.expect(
            "who sends %s hears an error".formatted(refused),
            () -> inside.get(0),
            seen -> seen.count() > before && seen.heardAnError());
      }
      lab.expectNow(
          "the other one hears nothing of it", inside.get(1), seen -> seen.heardInTheEnd(call));
      String longest = Samples.chat("x".repeat(MOST_BYTES - Samples.chat("").length()));
      inside.get(0).say(longest);
      lab.expect(
          "64 KiB are relayed", () -> inside.get(1), seen -> seen.heardInTheEnd(List.of(longest)));
      inside.get(0).say(longest + " ");
      lab.expect(
          "more than 64 KiB are refused", () -> inside.get(0), seen -> seen.isClosedWith(TOO_BIG));
    }
  }

  @Task(number = 3, title = "Join a room from the page", read = "join")
  void joinEntersTheRoom(Lab lab) {
    Page alice = lab.page(ALICE).load("?room=" + lab.room());
    new Everybody(lab, alice).isStep("04", IDS);
    lab.expectNow("the name comes from ?room=", alice.look().value(NAME), lab.room()::equals);
    buttons(lab, ALICE).expectOnly("before Join", JOIN);
    alice.click(JOIN);
    lab.expect("Join opens a WebSocket", () -> frames(alice), Frames::opensASocket);
    lab.expect(
        "its address ends in /signaling/ and the room",
        () -> frames(alice),
        frames -> frames.asksFor(lab.room()));
    lab.expect("who is first waits", alice.look()::status, status -> status.is("waiting"));
    buttons(lab, ALICE).expectOnly("while waiting", LEAVE);
    Page bob = lab.page(BOB).load("?room=" + lab.room());
    bob.click(JOIN);
    expectBothReady(lab);
  }

  @Task(number = 4, title = "Send messages both ways", read = "messages")
  void messagesGoBothWays(Lab lab) {
    Page alice = lab.page(ALICE);
    Page bob = lab.page(BOB);
    alice.type(TEXT, "Good morning", Keys.ENTER);
    lab.expect("Enter sends a chat", () -> frames(alice), frames -> frames.sends("chat"));
    expectShown(lab, BOB, "the other one reads it", "Good morning");
    expectShown(lab, ALICE, "you read your own, too", "Good morning");
    lab.expectNow("the field is empty again", alice.look().value(TEXT), String::isEmpty);
    bob.type(TEXT, "Grüße, שלום, 你好 👩‍👩‍👧", Keys.ENTER);
    expectShown(lab, ALICE, "the answer arrives as it was written", "Grüße, שלום, 你好 👩‍👩‍👧");
    try (ServerRoom room = new ServerRoom(lab, "many")) {
      Page carol = lab.page(CAROL).load("?room=" + room.name());
      Guest guest = room.join("the guest");
      carol.click(JOIN);
      lab.expect("a page meets a guest", carol.look()::status, status -> status.is("ready"));
      List<String> many =
          IntStream.rangeClosed(1, 200).mapToObj(i -> "Message " + i + ".").toList();
      many.forEach(text -> guest.say(Samples.chat(text)));
      lab.expect(
          "200 messages are shown in their order",
          () -> carol.look().text(MESSAGES),
          shown -> inOrder(shown, many));
    }
  }

  @Task(number = 5, title = "Say that a room is full", read = "full")
  void fullRoomIsSaid(Lab lab) {
    Page carol = lab.page(CAROL).load("?room=" + lab.room());
    carol.click(JOIN);
    lab.expect("a third page says full", carol.look()::status, status -> status.is("full"));
    buttons(lab, CAROL).expectOnly("in a full room", JOIN);
    lab.expectNow(
        "the page links to another room",
        carol.look().document().select("main a[href*='room=']").eachAttr("href").toString(),
        links -> links.replace("room=" + lab.room(), "").contains("room="));
    for (Peer inside : List.of(ALICE, BOB)) {
      lab.expectNow(
          "nobody inside notices the third one",
          frames(lab.page(inside)),
          frames -> !frames.hears("bye"));
    }
    expectBothReady(lab);
  }

  @Task(number = 6, title = "Leave, and come again", read = "leave")
  void leavingAndComingAgain(Lab lab) {
    Page alice = lab.page(ALICE);
    Page bob = lab.page(BOB);
    bob.click(LEAVE);
    lab.expect("who has left is idle", bob.look()::status, status -> status.is("idle"));
    lab.expect("Leave closes the socket", () -> frames(bob), frames -> frames.open() == 0);
    lab.expect("the other one waits again", alice.look()::status, status -> status.is("waiting"));
    bob.click(JOIN);
    expectBothReady(lab);
    bob.load("?room=" + lab.room());
    lab.expect("a reload is a bye, too", alice.look()::status, status -> status.is("waiting"));
    Buttons buttons = buttons(lab, BOB);
    buttons.press(JOIN);
    expectBothReady(lab);
    buttons.storm("idle", "waiting", "ready", "full");
    lab.expect(
        "after all that, a socket is open where Leave can be pressed, and no other",
        () -> frames(bob),
        frames -> frames.open() == (bob.look().enabled(LEAVE) ? 1 : 0));
    if (bob.look().enabled(LEAVE)) {
      bob.click(LEAVE);
    }
    buttons.press(JOIN);
    expectBothReady(lab);
    lab.expect("one socket is open", () -> frames(bob), frames -> frames.open() == 1);
  }

  @Task(number = 7, title = "Come back when the connection is lost", read = "lost")
  void lostConnectionComesBack(Lab lab) {
    Page alice = lab.page(ALICE);
    Page bob = lab.page(BOB);
    lab.lineOf(BOB).cut();
    lab.expect("who lost the server says so", bob.look()::status, status -> status.is("lost"));
    lab.expect("the other one waits", alice.look()::status, status -> status.is("waiting"));
    lab.lineOf(BOB).mend();
    expectBothReady(lab);
    for (Peer peer : List.of(ALICE, BOB)) {
      lab.lineOf(peer).cut();
    }
    for (Peer peer : List.of(ALICE, BOB)) {
      lab.expect(
          "both say that the server is gone",
          lab.page(peer).look()::status,
          status -> status.is("lost"));
      lab.lineOf(peer).mend();
    }
    expectBothReady(lab);
    bob.type(TEXT, "There again", Keys.ENTER);
    expectShown(lab, ALICE, "messages arrive again", "There again");
  }

  @Task(number = 8, title = "Refuse what cannot be sent, show text as text", read = "hostile")
  void hostileMessagesDoNoHarm(Lab lab) {
    try (ServerRoom room = new ServerRoom(lab, "hostile")) {
      Page carol = lab.page(CAROL).load("?room=" + room.name());
      for (String name : List.of("not a room", "ä", "x".repeat(65), "")) {
        carol.look().ask(Void.class, "write", NAME, name);
        buttons(lab, CAROL).expectOnly("with the name \"%s\"".formatted(name));
      }
      carol.look().ask(Void.class, "write", NAME, room.name());
      Guest guest = room.join("the guest");
      carol.click(JOIN);
      lab.expect("a page meets a guest", carol.look()::status, status -> status.is("ready"));
      guest.say(Samples.chat(MARKUP));
      expectShown(lab, CAROL, "markup is shown as text", MARKUP);
      Samples.odd().forEach(guest::say);
      guest.say(Samples.chat("the last"));
      expectShown(lab, CAROL, "odd messages do no harm", "the last");
      carol.type(TEXT, Keys.ENTER);
      carol.look().ask(Void.class, "write", TEXT, "🙂".repeat(MOST_BYTES / 4));
      String before = carol.look().status().text();
      carol.type(TEXT, Keys.ENTER);
      lab.expect(
          "the page says that the text is too long",
          carol.look()::status,
          status -> status.is("ready") && !status.text().equals(before));
      lab.expectNow(
          "the text is too long, so nothing of it goes to the server",
          carol.look().timeline(),
          timeline -> !timeline.has("close", "event"));
      carol.look().ask(Void.class, "write", TEXT, "shorter");
      carol.type(TEXT, Keys.ENTER);
      room.expect(
          "of an empty, a too long and a short text, only the short one is sent",
          guest,
          room.created(),
          ready(true),
          Samples.chat("shorter"));
    }
  }

  @Task(number = 9, title = "Keep the page clean", read = "clean")
  void consoleAndNetworkAreClean(Lab lab) {
    new Everybody(lab, lab.page(CAROL)).isClean();
  }

  @Task(number = 10, title = "Make it work for everybody", read = "everybody")
  void worksForEverybody(Lab lab) {
    Page alice = lab.page(ALICE).load("?room=" + lab.room());
    buttons(lab, ALICE).press(JOIN);
    expectBothReady(lab);
    Everybody everybody = new Everybody(lab, alice);
    everybody.isWellMade();
    everybody.pressWithTheKeyboard(LEAVE, Keys.ENTER);
    lab.expect("Enter on Leave leaves", alice.look()::status, status -> status.is("idle"));
    everybody.pressWithTheKeyboard(JOIN, Keys.SPACE);
    lab.expect("Space on Join joins", alice.look()::status, status -> status.is("ready"));
    everybody.fitsAPhone();
  }

  private static boolean inOrder(String shown, List<String> texts) {
    int end = 0;
    for (String text : texts) {
      int start = shown.indexOf(text, end);
      if (start < 0) {
        return false;
      }
      end = start + text.length();
    }
    return true;
  }

  private static List<String> and(List<String> messages, String... more) {
    return Stream.concat(messages.stream(), Stream.of(more)).toList();
  }

  private static Frames frames(Page page) {
    return new Frames(page.look().timeline());
  }

  private static Buttons buttons(Lab lab, Peer peer) {
    return new Buttons(lab, lab.page(peer), JOIN, LEAVE);
  }

  private static void expectBothReady(Lab lab) {
    for (Peer peer : List.of(ALICE, BOB)) {
      lab.expect(
          "both pages say ready", lab.page(peer).look()::status, status -> status.is("ready"));
    }
  }

  private static void expectShown(Lab lab, Peer peer, String what, String text) {
    lab.expect(what, () -> lab.page(peer).look().text(MESSAGES), shown -> shown.contains(text));
  }
}
