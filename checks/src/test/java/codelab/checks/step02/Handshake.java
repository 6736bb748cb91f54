package codelab.checks.step02;

import codelab.checks.explain.Entry;
import codelab.checks.explain.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far two connections have come with telling each other what they need (RFC 9429).
 *
 * @param timeline what the recorder wrote down
 */
record Handshake(Timeline timeline) {

  boolean made(String type) {
    return resolved("setLocalDescription", type).findAny().isPresent();
  }

  /** Whether a description of this type, an offer or an answer, was made and set on both sides. */
  boolean exchanged(String type) {
    return made(type) && resolved("setRemoteDescription", type).findAny().isPresent();
  }

  boolean bothMakeAnOffer() {
    return resolved("setLocalDescription", "offer").map(Entry::who).distinct().count() > 1;
  }

  boolean addsTracks() {
    return timeline.has("addTrack", "done");
  }

  /** Whether no offer announces a picture: no track was there when it was made. */
  boolean offersNoTrack() {
    return resolved("setLocalDescription", "offer")
        .noneMatch(offer -> offer.text("sdp").contains("m=video"));
  }

  boolean candidatesReachTheOther() {
    return handedOver("resolved", candidate -> !candidate.mine()).distinct().count() == 2;
  }

  boolean candidatesComeBack() {
    return handedOver("called", Delivery::mine).findAny().isPresent();
  }

  /** Whether a video was given a stream after a track had arrived. */
  boolean streamWentTo(String video) {
    return timeline.entries().stream()
        .dropWhile(entry -> !entry.is("track", "event"))
        .anyMatch(entry -> entry.is("srcObject", "done") && entry.who().equals(video));
  }

  /** Answers with which error a call of this name was last refused; empty when it was not. */
  Optional<String> refusal(String call) {
    return timeline.last(call, "rejected").map(Entry::error);
  }

  private Stream<Entry> resolved(String call, String type) {
    return timeline.all(call, "resolved").filter(entry -> entry.text("type").equals(type));
  }

  /** Answers the sides that got a candidate, one entry for each such candidate. */
  private Stream<String> handedOver(String outcome, Predicate<Delivery> wanted) {
    List<Entry> found = timeline.all("icecandidate", "event").toList();
    return timeline
        .all("addIceCandidate", outcome)
        .flatMap(to -> found.stream().filter(from -> same(from, to)).map(f -> Delivery.of(f, to)))
        .filter(wanted)
        .map(Delivery::to);
  }

  private static boolean same(Entry one, Entry other) {
    return one.text("candidate").startsWith("candidate:")
        && one.text("candidate").equals(other.text("candidate"));
  }

  private record Delivery(String from, String to) {
    static Delivery of(Entry from, Entry to) {
      return new Delivery(from.who(), to.who());
    }

    boolean mine() {
      return from.equals(to);
    }
  }

  @Override
  public String toString() {
    if (timeline.entries().stream().noneMatch(entry -> entry.who().startsWith("connection"))) {
      return "the page has made no RTCPeerConnection";
    }
    return "%s; %s; %s"
        .formatted(
            describe("offer"),
            describe("answer"),
            candidatesReachTheOther() ? "candidates went both ways" : "candidates did not arrive");
  }

  private String describe(String type) {
    if (exchanged(type)) {
      return type + " made and set on both sides";
    }
    return type + (made(type) ? " made; the other side never got it" : " never made");
  }
}
