package codelab.checks.browser;

import java.util.List;

/**
 * One end of a call, an {@code RTCPeerConnection}, as it is now (W3C WebRTC, section 4.3).
 *
 * @param signaling its {@code signalingState}
 * @param connection its {@code connectionState}
 * @param iceServers the addresses of the ICE servers that it is configured with
 * @param framesDecoded how many frames it has received and decoded
 */
public record Connection(
    String signaling, String connection, List<String> iceServers, int framesDecoded) {
  public boolean open() {
    return !signaling.equals("closed");
  }

  /** Connected, and in the middle of no negotiation. */
  public boolean settled() {
    return connected() && signaling.equals("stable");
  }

  public boolean connected() {
    return open() && connection.equals("connected");
  }
}
