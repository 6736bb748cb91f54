package codelab.checks.browser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All ends of data channels that a page has made or was given.
 *
 * @param all oldest first
 */
public record Channels(List<Channel> all) {
  /** Whether there are two ends, and both are in this state. */
  public boolean bothAre(String state) {
    return all.size() == 2 && all.stream().allMatch(end -> end.is(state));
  }

  public boolean keepOrderAndLoseNothing() {
    return all.stream().allMatch(end -> end.ordered() && end.reliable());
  }

  @Override
  public String toString() {
    return all.isEmpty()
        ? "the page has made no RTCDataChannel"
        : IntStream.range(0, all.size()).mapToObj(this::describe).collect(Collectors.joining("; "));
  }

  private String describe(int index) {
    Channel end = all.get(index);
    return "channel %d is %s, %s and %s"
        .formatted(
            index + 1,
            end.state(),
            end.ordered() ? "ordered" : "unordered",
            end.reliable() ? "reliable" : "may lose messages");
  }
}
