package codelab.checks.step02;

import static codelab.checks.explain.Rule.inTask;

import codelab.checks.explain.Evidence;
import codelab.checks.explain.Rule;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The mistakes people make in step 02, task by task, the most telling first. */
public final class Step02Rules implements Supplier<List<Rule>> {
  private static final List<Rule> START =
      List.of(
          inTask(1, e -> e.expects("before Start"))
              .usually("before Start there is nothing to call with: Call begins disabled"),
          inTask(1, e -> e.expects("#callButton") || e.expects("the page says ready"))
              .usually("with the camera's stream the page is ready, and Call can be pressed"));

  private static final List<Rule> DESCRIPTIONS =
      List.of(
          inTask(2, e -> e.expects("two connections"))
              .usually("Call makes both ends of the call: new RTCPeerConnection(), twice")
              .read("tracks"),
          inTask(2, e -> e.expects("addTrack") && e.timeline().has("addStream", "done"))
              .saw("addStream was called, which no standard names any more")
              .usually("stream.getTracks().forEach((track) => caller.addTrack(track, stream))")
              .read("then"),
          inTask(2, e -> e.expects("addTrack"))
              .saw("no track was added to a connection")
              .usually("a connection sends what it is given: caller.addTrack(track, stream)")
              .read("tracks"),
          inTask(2, e -> refused(e, "createAnswer"))
              .saw(e -> "createAnswer was rejected: " + refusal(e, "createAnswer"))
              .usually("an answer needs an offer: await setRemoteDescription(offer) first")
              .read("trouble-answer-early"),
          inTask(2, e -> e.expects("the offer") && handshake(e).made("offer"))
              .saw("an offer was made; the other side never got it")
              .usually("hand it over: callee.setRemoteDescription(caller.localDescription)")
              .read("offer"),
          inTask(2, e -> e.expects("the offer") && !e.threw("") && !e.caughtItsOwnMistake())
              .usually("the caller begins: await caller.setLocalDescription()")
              .read("offer"),
          inTask(2, e -> e.expects("the answer") && handshake(e).bothMakeAnOffer())
              .saw("both sides made an offer")
              .usually("the callee has none to answer: callee.setRemoteDescription(offer) first")
              .read("offer"),
          inTask(2, e -> e.expects("the answer") && handshake(e).made("answer"))
              .saw("an answer was made; the caller never got it")
              .usually("hand it back: caller.setRemoteDescription(callee.localDescription)")
              .read("offer"),
          inTask(2, e -> e.expects("the answer"))
              .saw("offer made and set on both sides; no answer was ever made")
              .usually("the callee must answer: setLocalDescription() once it holds the offer")
              .read("offer"));

  private static final List<Rule> PICTURE =
      List.of(
          inTask(2, e -> e.expects("candidates") && handshake(e).offersNoTrack())
              .saw("the offer has no line m=video: it was made before a track was added")
              .usually("an offer describes what is there: addTrack before setLocalDescription")
              .read("tracks"),
          inTask(2, e -> e.expects("candidates") && handshake(e).candidatesComeBack())
              .saw("a connection was given its own candidates")
              .usually("each candidate is for the other side: to.addIceCandidate, not from")
              .read("candidates"),
          inTask(2, e -> e.expects("candidates") && refused(e, "addIceCandidate"))
              .saw(e -> "addIceCandidate was rejected: " + refusal(e, "addIceCandidate"))
              .usually("hand over the whole candidate, and not before the description is set")
              .read("candidates"),
          inTask(2, e -> e.expects("candidates"))
              .saw("both sides are agreed, and know no address of each other")
              .usually("hand every icecandidate over to the other side, in both directions")
              .read("candidates"),
          inTask(2, e -> e.expects("#remoteVideo") && !e.timeline().has("track", "event"))
              .saw("connected; no track ever arrived")
              .usually("the offer announces no track: addTrack comes before setLocalDescription")
              .read("tracks"),
          inTask(2, e -> e.expects("#remoteVideo") && handshake(e).streamWentTo("#localVideo"))
              .saw("the stream that arrived went to #localVideo")
              .usually("what arrives belongs into the second video: remoteVideo.srcObject")
              .read("remote"),
          inTask(2, e -> e.expects("#remoteVideo") && e.saw("no stream"))
              .saw("a track arrived, and #remoteVideo was never given its stream")
              .usually("listen for track on the callee: remoteVideo.srcObject = streams[0]")
              .read("remote"),
          inTask(2, e -> e.expects("#remoteVideo"))
              .usually("a video with a stream still needs autoplay; look at the video's attributes")
              .read("remote"),
          inTask(2, e -> e.expects("the page says connected"))
              .usually("when the first frame is shown, say so: data-state=\"connected\" on #status")
              .read("tracks"),
          inTask(3, e -> true)
              .usually("requestVideoFrameCallback tells of the first frame: show its time"));

  private static final List<Rule> END =
      List.of(
          inTask(4, e -> e.expects("camera's track"))
              .usually("the camera's light is still on: stop every track of the local stream"),
          inTask(4, e -> e.expects("closes both"))
              .usually("an open connection holds the network and the camera: close() both"),
          inTask(4, e -> e.expects("empties"))
              .usually("the last frame stays until you let go: srcObject = null on both videos"),
          inTask(4, e -> e.expects("after Hang Up"))
              .usually("after the call only Start makes sense: buttons follow from the state"),
          inTask(5, e -> e.expects("two connections of its own"))
              .usually("old connections pile up: close both before the next call"),
          inTask(5, e -> e.expects("throw"))
              .usually(
                  "somebody hung up in the middle: what comes late must ask if the call is on"),
          inTask(5, e -> true)
              .usually("each call needs two new connections and a new stream: reuse nothing"),
          inTask(6, e -> e.expects("ICE server"))
              .usually("on one page nobody needs a server: new RTCPeerConnection(), empty"));

  @Override
  public List<Rule> get() {
    return Stream.of(START, DESCRIPTIONS, PICTURE, END).flatMap(List::stream).toList();
  }

  private static Handshake handshake(Evidence evidence) {
    return new Handshake(evidence.timeline());
  }

  private static boolean refused(Evidence evidence, String call) {
    return handshake(evidence).refusal(call).isPresent();
  }

  private static String refusal(Evidence evidence, String call) {
    return handshake(evidence).refusal(call).orElse("");
  }
}
