package codelab.checks.browser;

/**
 * One end of a call, an {@code RTCPeerConnection}, as it is now (W3C WebRTC, section 4.3).
 *
 * @param signaling its {@code signalingState}
 * @param connection its {@code connectionState}
 * @param iceServers how many ICE servers it is configured with
 * @param framesDecoded how many frames it has received and decoded
 */
public record Connection(String signaling, String connection, int iceServers, int framesDecoded) {
  public boolean open() {
    return !signaling.equals("closed");
  }

  public boolean connected() {
    return open() && connection.equals("connected");
  }
}
