package codelab.checks.step03;

import static codelab.checks.explain.Rule.inTask;

import codelab.checks.explain.Evidence;
import codelab.checks.explain.Rule;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The mistakes people make in step 03, task by task, the most telling first. */
public final class Step03Rules implements Supplier<List<Rule>> {
  private static final List<Rule> OPEN =
      List.of(
          inTask(1, e -> e.expects("before Start"))
              .usually("before Start there is no channel: Send and Stop begin disabled"),
          inTask(1, e -> messages(e).refusal().isPresent())
              .saw(e -> "send() threw " + messages(e).refusal().orElse(""))
              .usually("a new channel is still connecting: wait for its event open, then send")
              .read("trouble-not-open"),
          inTask(1, e -> messages(e).makesTheChannelLate())
              .saw("the offer has no line m=application: it was made before the channel")
              .usually("an offer announces what is there: createDataChannel() comes first")
              .read("trouble-late"),
          inTask(1, e -> e.expects("a channel is made"))
              .usually(
                  "the side that begins makes the channel: caller.createDataChannel(\"chat\")"),
          inTask(1, e -> e.expects("both ends are open"))
              .usually("offer, answer and candidates must all get across, as in step 02"),
          inTask(1, e -> e.expects("keeps the order"))
              .usually("text must arrive whole: createDataChannel(\"chat\"), without options")
              .read("options"),
          inTask(1, e -> e.expects("the page says open") || e.expects("can"))
              .usually("the event open says when the channel is ready: buttons follow from it"));

  private static final List<Rule> SEND =
      List.of(
          inTask(2, e -> e.saw("[object") || messages(e).sendsBinary())
              .usually("text is sent as text, channel.send(text): bytes would arrive as bytes")
              .read("trouble-object"),
          inTask(2, e -> e.saw("stands beside"))
              .usually("one message is one text: = puts it in the place of the old one, += adds"),
          inTask(2, e -> e.expects("any text"))
              .usually("a text is no HTML: innerHTML and the like read it as such, value does not")
              .read("trouble-markup"),
          inTask(2, e -> e.saw("did not change") && messages(e).messageReachedTheOtherSide())
              .saw("a message reached the other side, and nobody there listened")
              .usually(
                  "the callee's end comes with its event datachannel: listen for message there")
              .read("receive"),
          inTask(2, e -> e.saw("did not change"))
              .saw("no message reached the other side")
              .usually("Send hands the text to the channel: channel.send(sendText.value)"),
          inTask(2, e -> e.expects("1,000 messages"))
              .usually("each message is shown as it comes, without waiting for anything else"));

  private static final List<Rule> COMFORT =
      List.of(
          inTask(3, e -> e.expects("Enter sends"))
              .usually("listen for keydown on the text area: event.key === \"Enter\" sends"),
          inTask(3, e -> e.expects("make a line"))
              .usually("event.shiftKey tells that Shift is held: then leave the key alone"),
          inTask(3, e -> e.expects("both lines"))
              .usually("event.preventDefault() keeps the Enter that sends out of the text"),
          inTask(4, e -> true)
              .usually("the other side answers each message: show the time from send to answer"),
          inTask(5, e -> e.expects("empty text"))
              .usually("an empty message is a message: look at the length before you send"),
          inTask(5, e -> e.expects("never reach"))
              .saw(e -> "send() was given more than 256 KiB; " + e.seen())
              .usually("count bytes, not characters, before you send: new TextEncoder()")
              .read("trouble-too-long"),
          inTask(5, e -> e.expects("256 KiB arrive"))
              .usually("262,144 bytes are allowed: refuse what is more"),
          inTask(5, e -> e.expects("a hundred clicks"))
              .usually("bufferedAmount says how much still waits: above some MiB, send no more")
              .read("trouble-full"),
          inTask(5, e -> e.expects("too long"))
              .usually("whoever presses Send and sees nothing happen wants to know why: say it"));

  private static final List<Rule> END =
      List.of(
          inTask(6, e -> e.expects("both ends are closed") || e.expects("hear of it"))
              .usually("Stop closes the channel, channel.close(), and the other end follows"),
          inTask(6, e -> e.expects("both connections"))
              .usually(
                  "a connection outlives its channels: close() both when the channel is closed"),
          inTask(6, e -> e.expects("the page says closed") || e.expects("after Stop"))
              .usually("listen for close: state and buttons follow from the event"),
          inTask(7, e -> e.expects("two connections of its own"))
              .usually("old connections pile up: close both before the next channel"),
          inTask(7, e -> e.expects("throw"))
              .usually(
                  "somebody stopped in the middle: what comes late must ask if it still counts"),
          inTask(7, e -> true)
              .usually("a closed channel stays closed: each Start makes connections and a channel"),
          inTask(8, e -> e.expects("ICE server"))
              .usually("on one page nobody needs a server: new RTCPeerConnection(), empty"));

  @Override
  public List<Rule> get() {
    return Stream.of(OPEN, SEND, COMFORT, END).flatMap(List::stream).toList();
  }

  private static Messages messages(Evidence evidence) {
    return new Messages(evidence.timeline());
  }
}
