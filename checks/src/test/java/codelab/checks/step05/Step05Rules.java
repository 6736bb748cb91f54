package codelab.checks.step05;

import static codelab.checks.explain.Rule.inTask;

import codelab.checks.explain.Entry;
import codelab.checks.explain.Evidence;
import codelab.checks.explain.Rule;
import codelab.checks.room.Frames;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The mistakes people make in step 05, task by task, the most telling first. */
public final class Step05Rules implements Supplier<List<Rule>> {
  private static final List<Rule> PREVIEW =
      List.of(
          inTask(
                  1,
                  e -> e.expects("before the call") && !e.timeline().has("getUserMedia", "called"))
              .saw("getUserMedia was never called")
              .usually("who joins wants to know what the other will see: open the camera at once"),
          inTask(1, e -> e.expects("in silence"))
              .usually("a local video with sound is heard by its own microphone: muted"),
          inTask(1, e -> e.expects("starts by itself"))
              .usually("autoplay starts it, playsinline keeps it on the page of a phone"),
          inTask(1, e -> e.expects("?room="))
              .usually("new URLSearchParams(location.search).get(\"room\") has the room's name"),
          inTask(1, e -> e.expects("no room's"))
              .usually("pattern and maxlength know a bad name: no Join while validity says no"),
          inTask(1, e -> e.expects("nobody is called"))
              .usually("the connection belongs to the call: make it when ready comes"));

  private static final List<Rule> CALL =
      List.of(
          inTask(2, e -> e.expects("waiting") && !frames(e).opensASocket())
              .saw("Join opened no socket")
              .usually("join goes to the room: signaling = new Signaling(room, handlers)"),
          inTask(2, e -> e.expects("answers") && frames(e).sends("offer"))
              .saw("both sides sent an offer")
              .usually("who is told \"initiator\":true makes the offer, the other one answers it"),
          inTask(2, e -> e.expects("sends an offer") && !e.timeline().has("addTrack", "done"))
              .saw("no track was added to the connection")
              .usually("tracks make an offer necessary: addTrack, and negotiationneeded fires"),
          inTask(2, e -> e.expects("sends an offer"))
              .usually("on ready make the connection, on negotiationneeded send the offer"),
          inTask(
                  2,
                  e -> e.expects("answers") && !e.timeline().has("setRemoteDescription", "called"))
              .saw("the offer came, and no connection was given it")
              .usually("the polite one makes its connection when the offer comes"),
          inTask(
                  2,
                  e -> e.expects("answers") && e.timeline().has("setLocalDescription", "resolved"))
              .saw("the answer was made, and not sent")
              .usually("send the answer when it is there: await setLocalDescription(), then send"),
          inTask(2, e -> e.expects("answers"))
              .saw("the offer was set; no answer came of it")
              .usually("await setRemoteDescription(offer), await setLocalDescription(), then send"),
          inTask(2, e -> e.expects("candidates"))
              .usually("icecandidate comes as addresses are found: send each to the other one"),
          inTask(2, e -> e.expects("one offer is enough"))
              .saw("the polite side sent an offer, too: its tracks came after the answer")
              .usually("add the tracks before you answer: the answer tells what comes back"),
          inTask(2, e -> e.expects("ice-servers"))
              .usually("the list is fetched, and used: new RTCPeerConnection(configuration)"),
          inTask(2, e -> e.expects("#remoteVideo") && e.saw("no stream"))
              .usually("the event track brings what the other sends: remoteVideo.srcObject"),
          inTask(3, e -> e.saw("no audio track"))
              .usually("nobody asked for a microphone: getUserMedia({ video: true, audio: true })"),
          inTask(3, e -> e.expects("not muted"))
              .usually("mute the local video, not the remote one"));

  private static final List<Rule> NEGOTIATION =
      List.of(
          inTask(4, e -> refused(e, "addIceCandidate"))
              .saw(e -> "addIceCandidate was rejected: " + refusal(e, "addIceCandidate"))
              .usually("a candidate may come before its description: keep it until then")
              .read("trouble-candidate"),
          inTask(4, e -> e.expects("added after"))
              .saw("the candidates that came before the offer were thrown away")
              .usually("a candidate may come before its description: keep it until then"),
          inTask(4, e -> refused(e, "setRemoteDescription"))
              .saw(e -> "setRemoteDescription was rejected: " + refusal(e, "setRemoteDescription"))
              .usually("two offers met: one side ignores the other's, the polite one gives way")
              .read("trouble-stable"),
          inTask(4, e -> e.expects("answered"))
              .saw("two offers met, and nobody answered")
              .usually("two offers met: one side ignores the other's, the polite one gives way"),
          inTask(4, e -> e.expects("both make an offer"))
              .usually(
                  "whoever has something new makes an offer: negotiationneeded, on both sides"));

  private static final List<Rule> AFTERWARDS =
      List.of(
          inTask(5, e -> e.expects("camera and microphone"))
              .usually("the camera's light is still on: stop every track of the local stream"),
          inTask(5, e -> e.expects("left open"))
              .usually("who hangs up closes the connection: connection.close()"),
          inTask(5, e -> e.expects("is empty"))
              .usually("the last frame stays until you let go: srcObject = null"),
          inTask(5, e -> e.expects("says ended"))
              .usually(
                  "tell the other one: send {type: \"hangup\"}, and end the call on both sides"),
          inTask(6, e -> e.expects("says waiting") && frames(e).hears("bye"))
              .saw("bye came, and the page did nothing with it")
              .usually("bye says that you are alone again: end the call, and wait"),
          inTask(6, e -> e.expects("turned away"))
              .usually("who was refused was never inside: its leaving is nobody's bye"),
          inTask(6, e -> e.expects("left open") || e.expects("one connection"))
              .usually("each ready is a new call: close the old connection, and make a new one"),
          inTask(6, e -> e.expects("says connected") || e.expects("#remoteVideo"))
              .usually("a page that was loaded anew knows nothing: begin anew when ready comes"),
          inTask(7, e -> e.expects("server is gone"))
              .usually("a call goes on without the server, and who is in it wants to know: say it"),
          inTask(7, e -> e.expects("#remoteVideo"))
              .usually(
                  "a call needs no server once it is up: leave it alone when the socket closes"),
          inTask(7, e -> e.expects("says connected"))
              .usually("try to reach the server again, and call again when ready comes"),
          inTask(8, e -> e.threw("is not a function"))
              .saw(Evidence::thrown)
              .usually("a button calls what is not there yet: write it in media.js"),
          inTask(8, e -> e.expects("silent") || e.expects("shows nothing"))
              .usually("switch the track off, not the picture of it: track.enabled = false"),
          inTask(8, e -> e.expects("reads of"))
              .usually("black and silent look like a fault: tell the other one what is off"),
          inTask(8, e -> e.expects("stays the page's"))
              .usually("a stopped track does not come back: enabled = false in place of stop()"));

  @Override
  public List<Rule> get() {
    return Stream.of(PREVIEW, CALL, NEGOTIATION, AFTERWARDS).flatMap(List::stream).toList();
  }

  private static Frames frames(Evidence evidence) {
    return new Frames(evidence.timeline());
  }

  private static boolean refused(Evidence evidence, String call) {
    return evidence.timeline().has(call, "rejected");
  }

  private static String refusal(Evidence evidence, String call) {
    return evidence.timeline().last(call, "rejected").map(Entry::error).orElse("");
  }
}
