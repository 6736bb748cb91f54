package codelab.signaling.load;

/** What peers say: messages like those of browsers, each different from the one before. */
final class Script {
  private static final String OFFER =
      """
      {"type":"offer","sdp":"v=0\\r\\no=- %d 2 IN IP4 127.0.0.1\\r\\n"""
          + "a=candidate:1 1 udp 2113937151 192.0.2.1 54400 typ host\\r\\n".repeat(45)
          + "\"}";
  private static final String CANDIDATE =
      """
      {"type":"candidate","candidate":{"candidate":"candidate:%d 1 udp 2113937151 192.0.2.1 54400 \
      typ host generation 0 ufrag abcd","sdpMid":"0","sdpMLineIndex":0}}""";

  private Script() {}

  /** An offer of 2.7 kB, nine candidates, and again. */
  static String line(long turn) {
    return (turn % 10 == 0 ? OFFER : CANDIDATE).formatted(turn);
  }
}
