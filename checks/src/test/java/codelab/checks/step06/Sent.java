package codelab.checks.step06;

import codelab.checks.explain.Entry;
import codelab.checks.explain.Timeline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a page sent over its data channels as bytes.
 *
 * @param timeline what the recorder wrote down
 */
record Sent(Timeline timeline) {

  /** How many bytes in all. */
  long bytes() {
    return binary().mapToLong(entry -> number(entry, "bytes")).sum();
  }

  /** The longest message, in bytes. */
  long longest() {
    return binary()
        .mapToLong(entry -> Math.max(number(entry, "longest"), first(entry)))
        .max()
        .orElse(0);
  }

  /** The most that ever waited in a channel, in bytes. */
  long mostWaiting() {
    return binary().mapToLong(entry -> number(entry, "waiting")).max().orElse(0);
  }

  /** How many texts over the channel for files, headers among them. */
  long texts() {
    return messages().filter(Sent::isText).filter(entry -> entry.what().equals("send")).count();
  }

  /** Whether something came from the other side between each header and its bytes. */
  boolean waitsForAccept() {
    List<Entry> all = messages().toList();
    return IntStream.range(1, all.size())
        .filter(i -> all.get(i).what().equals("send") && !isText(all.get(i)))
        .allMatch(i -> all.get(i - 1).what().equals("message"));
  }

  /** What went to and fro over the channel for files. */
  private Stream<Entry> messages() {
    Set<String> channels =
        timeline
            .all("createDataChannel", "done")
            .filter(entry -> entry.text("label").equals("files"))
            .map(entry -> entry.text("channel"))
            .collect(Collectors.toSet());
    return timeline.entries().stream()
        .filter(entry -> channels.contains(entry.who()))
        .filter(entry -> entry.is("send", "done") || entry.is("message", "event"));
  }

  private static boolean isText(Entry entry) {
    return entry.text("type").equals("text");
  }

  private Stream<Entry> binary() {
    return timeline.all("send", "done").filter(entry -> !isText(entry));
  }

  /** An entry for one message has no longest one. */
  private static long first(Entry entry) {
    return entry.text("messages").isEmpty() ? number(entry, "bytes") : 0;
  }

  private static long number(Entry entry, String name) {
    String text = entry.text(name);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  @Override
  public String toString() {
    return "%d bytes were sent, the longest message had %d, and up to %d waited"
        .formatted(bytes(), longest(), mostWaiting());
  }
}
