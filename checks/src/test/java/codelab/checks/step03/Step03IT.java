package codelab.checks.step03;

import codelab.checks.Buttons;
import codelab.checks.Lab;
import codelab.checks.Step;
import codelab.checks.Task;
import codelab.checks.browser.Channels;
import codelab.checks.browser.Connections;
import codelab.checks.browser.Page;
import codelab.checks.browser.Status;
import codelab.checks.everybody.Everybody;
import java.util.List;
import java.util.stream.IntStream;
import org.openqa.selenium.Keys;

/** Checks the third step: text through a data channel between two connections on one page. */
@Step(number = "03", name = "RTCDataChannel", rules = Step03Rules.class)
class Step03IT {
  private static final String SEND_TEXT = "dataChannelSend";
  private static final String RECEIVED_TEXT = "dataChannelReceive";
  private static final String START = "startButton";
  private static final String SEND = "sendButton";
  private static final String STOP = "closeButton";
  private static final List<String> IDS =
      List.of(SEND_TEXT, RECEIVED_TEXT, START, SEND, STOP, "roundTrip", "status");

  private static final String EMOJI = "👩‍👩‍👧"; // three people, joined: 18 bytes, 8 characters
  private static final String ANY_TEXT =
      "Grüße, שלום, 你好 " + EMOJI + "\n\t<b>no</b> markup, no &lt;entity&gt;";

  @Task(number = 1, title = "Start opens a channel", read = "channel")
  void startOpensTheChannel(Lab lab) {
    Page page = lab.page().allowCamera().load();
    new Everybody(lab, page).isStep("03", IDS);
    Buttons buttons = buttons(lab);
    buttons.expectOnly("before Start", START);
    page.click(START);
    lab.expect("a channel is made", page.look()::channels, all -> !all.all().isEmpty());
    lab.expect(
        "the offer announces the channel",
        () -> new Messages(page.look().timeline()),
        Messages::offersTheChannel);
    lab.expect("both ends are open", page.look()::channels, all -> all.bothAre("open"));
    lab.expectNow(
        "the channel keeps the order and loses nothing",
        page.look().channels(),
        Channels::keepOrderAndLoseNothing);
    lab.expect("the page says open", page.look()::status, status -> status.is("open"));
    buttons.expectDisabled(START);
    buttons.expectEnabled(STOP);
  }

  @Task(number = 2, title = "Send puts your text on the other side", read = "send")
  void textArrivesAsItWasSent(Lab lab) {
    Page page = lab.page();
    expectArrival(lab, page, "the text arrives", List.of("Hello"));
    expectArrival(lab, page, "the next text takes its place", List.of("Hello again"));
    expectArrival(lab, page, "any text arrives as it was written", List.of(ANY_TEXT));
    expectArrival(lab, page, "200,000 bytes arrive", List.of((EMOJI + "🙂").repeat(9_091)));
    List<String> thousand = IntStream.rangeClosed(1, 1000).mapToObj(i -> "Message " + i).toList();
    expectArrival(lab, page, "1,000 messages arrive in their order", thousand);
  }

  @Task(number = 3, title = "Enter sends, Shift and Enter make a line", read = "enter")
  void enterSends(Lab lab) {
    Page page = lab.page();
    page.look().ask(Void.class, "write", SEND_TEXT, "");
    page.type(SEND_TEXT, "one", Keys.ENTER);
    expectReceived(lab, page, "Enter sends", "one");
    page.type(SEND_TEXT, Keys.chord(Keys.SHIFT, Keys.ENTER), "two");
    lab.expectNow(
        "Shift and Enter make a line",
        page.look().value(SEND_TEXT),
        text -> text.endsWith("\ntwo"));
    String twoLines = page.look().value(SEND_TEXT);
    page.type(SEND_TEXT, Keys.ENTER);
    expectReceived(lab, page, "both lines arrive", twoLines);
  }

  @Task(number = 4, title = "The page says how long the round trip takes", read = "round-trip")
  void roundTripIsShown(Lab lab) {
    Page page = lab.page();
    lab.expect(
        "#roundTrip shows milliseconds",
        () -> page.look().text("roundTrip"),
        text -> text.matches("(?s).*?\\d+([.,]\\d+)?\\s*ms.*"));
  }

  @Task(number = 5, title = "Refuse what cannot be sent", read = "limits")
  void emptyAndTooLongAreRefused(Lab lab) {
    Page page = lab.page();
    Exchange afterEmpty = exchange(page, List.of("", "not empty"));
    lab.expectNow(
        "an empty text is not sent", afterEmpty, seen -> seen.shown().equals(List.of("not empty")));
    expectArrival(lab, page, "256 KiB arrive", List.of("x".repeat(Messages.MOST_BYTES)));
    String before = page.look().status().text();
    page.look().ask(Void.class, "write", SEND_TEXT, "🙂".repeat(Messages.MOST_BYTES / 4 + 1));
    page.look().ask(Void.class, "press", SEND);
    lab.expectNow(
        "more than 256 KiB never reach send()",
        new Messages(page.look().timeline()),
        Messages::triesNothingTooLong);
    lab.expect(
        "the page says that the text is too long",
        page.look()::status,
        status -> status.is("open") && isSentence(status) && !status.text().equals(before));
    page.look().ask(Void.class, "write", SEND_TEXT, "x".repeat(Messages.MOST_BYTES));
    page.look().ask(Void.class, "press", SEND, 100);
    lab.expectNow(
        "a hundred clicks on Send never make send() throw",
        new Messages(page.look().timeline()),
        messages -> messages.refusal().isEmpty());
    lab.expect(
        "all that was sent arrives",
        () -> new Messages(page.look().timeline()),
        Messages::allHaveArrived);
    expectArrival(lab, page, "the channel is still open", List.of("shorter"));
  }

  @Task(number = 6, title = "Stop closes both ends", read = "stop")
  void stopClosesBothEnds(Lab lab) {
    Page page = lab.page();
    page.click(STOP);
    lab.expect("both ends are closed", page.look()::channels, all -> all.bothAre("closed"));
    lab.expect(
        "both ends hear of it",
        () -> new Messages(page.look().timeline()),
        Messages::bothEndsHearClose);
    lab.expect(
        "both connections are closed",
        page.look()::connections,
        connections -> connections.open().isEmpty());
    lab.expect("the page says closed", page.look()::status, status -> status.is("closed"));
    buttons(lab).expectOnly("after Stop", START);
  }

  @Task(number = 7, title = "Start again, in any order of clicks", read = "again")
  void anyOrderOfClicksWorks(Lab lab) {
    Page page = lab.page();
    for (int round = 1; round <= 3; round++) {
      expectChannel(lab, "Round " + round);
      page.click(STOP);
    }
    buttons(lab).storm("idle", "open", "closed");
    if (page.look().enabled(STOP)) {
      page.click(STOP);
    }
    expectChannel(lab, "After the storm");
    lab.expectNone("no click makes the page throw", page.errors());
  }

  @Task(number = 8, title = "Keep the page clean", read = "clean")
  void consoleNetworkAndConfigurationAreClean(Lab lab) {
    Page page = lab.page();
    new Everybody(lab, page).isClean();
    lab.expectNow(
        "no ICE server is configured", page.look().connections(), Connections::needNoServer);
  }

  @Task(number = 9, title = "Make it work for everybody", read = "everybody")
  void worksForEverybody(Lab lab) {
    Page page = lab.page();
    Everybody everybody = new Everybody(lab, page);
    everybody.isWellMade();
    everybody.pressWithTheKeyboard(STOP, Keys.ENTER);
    lab.expect("Enter on Stop closes", page.look()::status, status -> status.is("closed"));
    everybody.pressWithTheKeyboard(START, Keys.SPACE);
    lab.expect("Space on Start opens", page.look()::status, status -> status.is("open"));
    everybody.fitsAPhone();
  }

  private static Exchange exchange(Page page, List<String> texts) {
    return page.look().ask(Exchange.class, "exchange", SEND_TEXT, SEND, RECEIVED_TEXT, texts);
  }

  private static void expectArrival(Lab lab, Page page, String what, List<String> texts) {
    lab.expectNow(what, exchange(page, texts), Exchange::complete);
  }

  private static void expectReceived(Lab lab, Page page, String what, String text) {
    lab.expect(what, () -> page.look().value(RECEIVED_TEXT), text::equals);
  }

  private static void expectChannel(Lab lab, String text) {
    Page page = lab.page();
    buttons(lab).press(START);
    lab.expect("the channel opens again", page.look()::status, status -> status.is("open"));
    expectArrival(lab, page, "a text arrives again", List.of(text));
    lab.expectNow(
        "a channel has two connections of its own",
        page.look().connections(),
        connections -> connections.open().size() == 2);
  }

  private static boolean isSentence(Status status) {
    return status.text().split("\\s+").length >= 4;
  }

  private static Buttons buttons(Lab lab) {
    return new Buttons(lab, lab.page(), START, SEND, STOP);
  }
}
