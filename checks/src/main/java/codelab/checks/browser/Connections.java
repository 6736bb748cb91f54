package codelab.checks.browser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All peer connections that a page has made.
 *
 * @param all oldest first
 */
public record Connections(List<Connection> all) {
  public List<Connection> open() {
    return all.stream().filter(Connection::open).toList();
  }

  public boolean needNoServer() {
    return all.stream().allMatch(one -> one.iceServers().isEmpty());
  }

  /** How many frames the open connections have received and decoded. */
  public int framesDecoded() {
    return open().stream().mapToInt(Connection::framesDecoded).sum();
  }

  @Override
  public String toString() {
    return all.isEmpty()
        ? "the page has made no RTCPeerConnection"
        : IntStream.range(0, all.size()).mapToObj(this::describe).collect(Collectors.joining("; "));
  }

  private String describe(int index) {
    Connection one = all.get(index);
    return "connection %d is %s and %s".formatted(index + 1, one.signaling(), one.connection());
  }
}
