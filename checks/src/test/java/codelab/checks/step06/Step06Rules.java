package codelab.checks.step06;

import static codelab.checks.explain.Rule.inTask;

import codelab.checks.explain.Evidence;
import codelab.checks.explain.Rule;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The mistakes people make in step 06, task by task, the most telling first. */
public final class Step06Rules implements Supplier<List<Rule>> {
  private static final int MANY_BYTES = 100_000;
  private static final int HELLO_AND_HEADER = 2;
  private static final int MANY_TEXTS = 4;

  private static final List<Rule> ANY_TASK =
      List.of(
          Rule.when(e -> e.threw("is not a function"))
              .saw(Evidence::thrown)
              .usually("something is called that is not there: write it, or hand it over"),
          Rule.when(e -> e.timeline().has("createDataChannel", "thrown"))
              .saw("createDataChannel threw")
              .usually("each channel has a number of its own, and 0 is the notes'"),
          Rule.when(failedToSend("queue is full"))
              .saw("send threw: the channel's queue was full")
              .usually("wait while bufferedAmount is high, until bufferedamountlow fires")
              .read("trouble-full"),
          Rule.when(failedToSend("max-message-size"))
              .saw("send threw: the message was larger than the other side takes")
              .usually("send pieces of at most min(sctp.maxMessageSize, 64 KiB)")
              .read("trouble-large"),
          Rule.when(failedToSend("not 'open'"))
              .saw("send threw: the channel was not open")
              .usually("the channel opens after the call: begin with its event open")
              .read("trouble-not-open"));

  private static final List<Rule> PHOTO =
      List.of(
          inTask(1, e -> e.expects("before the call"))
              .usually("no channel, nothing to press: disabled follows from the channel's state"),
          inTask(1, e -> e.expects("says open") && !madeAChannel(e))
              .saw("the page made no channel for files")
              .usually("createDataChannel(\"files\", ...) on both sides, before the offer"),
          inTask(1, e -> e.expects("says open"))
              .usually("the channel's event open says when photos can go: show it"),
          inTask(1, e -> e.expects("nothing is lost"))
              .usually("a file needs every byte: leave maxRetransmits and ordered alone"),
          inTask(2, e -> e.expects("natural size"))
              .usually("a canvas has 300 x 150 pixels: canvas.width = video.videoWidth first"),
          inTask(2, e -> e.expects("the other's picture"))
              .usually("draw the video that #photoSource names: drawImage(video, 0, 0)"),
          inTask(3, e -> e.expects("#trail") && sent(e).bytes() > MANY_BYTES)
              .saw(e -> "the photo went as %d bytes: raw pixels".formatted(sent(e).bytes()))
              .usually("four bytes for each pixel: canvas.toBlob makes a JPEG of a tenth"),
          inTask(3, e -> e.expects("#trail") && sent(e).texts() < HELLO_AND_HEADER)
              .saw("bytes were sent, and no header before them")
              .usually("the other side knows nothing: send a header first, and wait for accept"),
          inTask(3, e -> e.expects("#trail") && sent(e).texts() > MANY_TEXTS)
              .saw("the photo's bytes went as text")
              .usually("text is no place for bytes: await blob.arrayBuffer(), then send")
              .read("trouble-text"),
          inTask(3, e -> e.expects("#trail") && e.saw("(checking)"))
              .usually(
                  "bytes came as a Blob, which has no byteLength: binaryType = \"arraybuffer\"")
              .read("trouble-text"),
          inTask(3, e -> e.expects("#trail") && e.saw("in #trail, the newest"))
              .usually("the photo has its own size: show the <img> as it is, not in another canvas")
              .read("trouble-garbled"),
          inTask(3, e -> e.expects("once they are accepted"))
              .saw("the bytes went right behind their header")
              .usually("the other side may have no room, or some of it: send when accept comes"),
          inTask(3, e -> e.expects("pixel by pixel"))
              .usually("four bytes for each pixel: canvas.toBlob makes a JPEG of a tenth"),
          inTask(3, e -> e.expects("given back"))
              .saw("the picture is gone, and its bytes stay in memory")
              .usually("an object URL keeps its bytes: URL.revokeObjectURL when you delete it"));

  private static final List<Rule> FILES =
      List.of(
          inTask(4, e -> e.expects("64 KiB"))
              .usually("not every browser takes more: min(sctp.maxMessageSize, 64 KiB)")
              .read("trouble-large"),
          inTask(4, e -> e.expects("waits in the channel"))
              .usually("wait while bufferedAmount is high, until bufferedamountlow fires")
              .read("trouble-full"),
          inTask(4, e -> e.saw("did not arrive whole"))
              .usually("each byte goes once, and in its order: slice(i, i + chunk), i += chunk")
              .read("trouble-damaged"),
          inTask(4, e -> e.expects("the file is the sender's"))
              .usually("compare the hash of what has come with the one in the header"),
          inTask(5, e -> e.expects("one waits"))
              .usually("two at once would mix their bytes: the next begins when one is over"),
          inTask(5, e -> e.expects("arrives") && e.saw("(waiting)"))
              .usually("when one is over, the next begins: #next() in #end")
              .read("sender"),
          inTask(5, e -> e.expects("cancelled"))
              .usually("tell the other side {kind: \"cancel\", id}, and hear it there by its id"),
          inTask(6, e -> e.expects("what lies is not shown"))
              .usually("size, hash and picture are checked before anything is shown"),
          inTask(6, e -> e.expects("a name is text"))
              .usually("a name is somebody's text: no folders, no invisible marks, not too long"),
          inTask(7, e -> e.expects("says paused"))
              .usually("a call that ends is no end of a file: say that it pauses, and keep it"),
          inTask(7, e -> e.expects("arrives") && e.saw("Lost"))
              .saw("the page takes the other one for a new one")
              .usually("each page has one name: make it once, and remember the other's"),
          inTask(7, e -> e.expects("sent again") || e.expects("arrives"))
              .usually("accept says how much is there already: go on from there"),
          inTask(7, e -> e.expects("says failed"))
              .usually("a page loaded anew knows nothing: say what was lost, on both sides"));

  @Override
  public List<Rule> get() {
    return Stream.of(ANY_TASK, PHOTO, FILES).flatMap(List::stream).toList();
  }

  private static Predicate<Evidence> failedToSend(String words) {
    return evidence ->
        evidence.timeline().all("send", "thrown").anyMatch(e -> e.error().contains(words));
  }

  private static boolean madeAChannel(Evidence evidence) {
    return evidence.timeline().all("createDataChannel", "done").count() > 1;
  }

  private static Sent sent(Evidence evidence) {
    return new Sent(evidence.timeline());
  }
}
