package codelab.ice;

import java.util.List;

/**
 * An {@code RTCIceServer} of WebRTC 1.0, section 4.2.2: several addresses of the same kind.
 *
 * @param urls its addresses
 * @param username for TURN; {@code null}, and so not in the JSON, for STUN
 * @param credential what proves the user name
 */
record IceServer(List<String> urls, String username, String credential) {
  static IceServer stun(List<String> urls) {
    return new IceServer(urls, null, null);
  }
}
