package codelab.checks.step03;

import codelab.checks.explain.Entry;
import codelab.checks.explain.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * What went through the data channels of a page.
 *
 * @param timeline what the recorder wrote down
 */
record Messages(Timeline timeline) {
  /** What every browser of today takes in one message (RFC 8841, section 6.1). */
  static final int MOST_BYTES = 256 * 1024;

  boolean offersTheChannel() {
    return timeline
        .all("setLocalDescription", "resolved")
        .anyMatch(offer -> offer.text("sdp").contains("m=application"));
  }

  boolean makesTheChannelLate() {
    List<String> calls = timeline.entries().stream().map(Entry::what).toList();
    int offer = calls.indexOf("setLocalDescription");
    return offer >= 0 && offer < calls.indexOf("createDataChannel");
  }

  /** Whether a message reached the channel that the {@code datachannel} event brought. */
  boolean messageReachedTheOtherSide() {
    return timeline
        .all("datachannel", "event")
        .map(entry -> entry.text("channel"))
        .anyMatch(
            channel ->
                timeline.all("message", "event").anyMatch(entry -> entry.who().equals(channel)));
  }

  /** Answers with which error {@code send} was last refused; empty when it was not. */
  Optional<String> refusal() {
    return timeline.last("send", "thrown").map(Entry::error);
  }

  boolean sendsBinary() {
    return timeline.all("send", "done").anyMatch(entry -> !entry.text("type").equals("text"));
  }

  boolean triesNothingTooLong() {
    return timeline.entries().stream()
        .filter(entry -> entry.what().equals("send"))
        .noneMatch(entry -> Integer.parseInt(entry.text("bytes")) > MOST_BYTES);
  }

  boolean allHaveArrived() {
    return timeline.all("send", "done").count() == timeline.all("message", "event").count();
  }

  boolean bothEndsHearClose() {
    return timeline.all("close", "event").map(Entry::who).distinct().count() > 1;
  }

  @Override
  public String toString() {
    return refusal()
        .map(error -> "send() threw " + error)
        .orElseGet(
            () -> timeline.entries().stream().map(Messages::brief).reduce("", Messages::later));
  }

  private static String brief(Entry entry) {
    return entry.who() + ": " + entry.what();
  }

  private static String later(String earlier, String later) {
    return "last " + later;
  }
}
