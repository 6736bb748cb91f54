package codelab.signaling;

import java.io.IOException;

/** Two in one room who have heard of each other, and behave as a test tells them. */
record RawPair(RawPeer first, RawPeer second) implements AutoCloseable {
  static RawPair meet(RunningServer server, String room) throws IOException {
    RawPeer first = RawPeer.join(server, room);
    first.assertHears(Said.created(room));
    RawPeer second = RawPeer.join(server, room);
    second.assertHears(Said.joined(room), Said.READY_SECOND);
    first.assertHears(Said.READY_FIRST);
    return new RawPair(first, second);
  }

  @Override
  public void close() throws IOException {
    first.close();
    second.close();
  }
}
