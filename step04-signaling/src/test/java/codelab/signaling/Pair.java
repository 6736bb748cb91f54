package codelab.signaling;

/** Two in one room who have heard of each other. */
record Pair(Peer first, Peer second) implements AutoCloseable {
  static Pair meet(RunningServer server, String room) throws InterruptedException {
    Peer first = Peer.join(server, room);
    first.assertHears(Said.created(room));
    Peer second = Peer.join(server, room);
    second.assertHears(Said.joined(room), Said.READY_SECOND);
    first.assertHears(Said.READY_FIRST);
    return new Pair(first, second);
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
