/** What the lines of a session description mean (RFC 8866), by how they begin. */
const MEANINGS = [
  ["v=0", "The version of SDP: there has only ever been this one."],
  ["o=", "Who made this description: a random number for the session, and a version that counts up."],
  ["s=", "The session's name, which WebRTC leaves empty."],
  ["t=0 0", "When the session begins and ends: now, and never."],
  ["a=group:BUNDLE", "All of these media share one path through the network."],
  ["a=msid-semantic", "An old way to name streams."],
  ["m=audio", "One sound. The numbers are the codecs it may use, the favourite first."],
  ["m=video", "One picture. The numbers are the codecs it may use, the favourite first."],
  ["m=application", "The data channels: SCTP over DTLS over UDP."],
  ["c=IN", "A place for an address, left open: the candidates bring the real ones."],
  ["a=rtcp:", "Left open, like the address above."],
  ["a=candidate:", "An address at which this side can be reached."],
  ["a=end-of-candidates", "There are no more candidates."],
  ["a=ice-ufrag", "Together with the password: how the two sides know each other's probes."],
  ["a=ice-pwd", "Secret of this connection; whoever carries this description knows it."],
  ["a=ice-options:trickle", "More candidates follow, each as soon as it is found."],
  ["a=fingerprint", "Hash of this side's certificate: proves who is at the other end of the encryption."],
  ["a=setup:actpass", "This side can begin the DTLS handshake or wait: the other may choose."],
  ["a=setup:active", "This side begins the DTLS handshake."],
  ["a=setup:passive", "This side waits for the DTLS handshake."],
  ["a=mid:", "The name of this medium in the bundle."],
  ["a=extmap:", "An extension of the RTP header, and the number that stands for it."],
  ["a=sendrecv", "This side sends and receives."],
  ["a=sendonly", "This side sends and does not receive."],
  ["a=recvonly", "This side receives and does not send."],
  ["a=inactive", "Nothing is sent either way."],
  ["a=msid:", "The stream and the track that this medium carries."],
  ["a=rtcp-mux", "Reports travel on the path of the media."],
  ["a=rtcp-rsize", "Reports may be short."],
  ["a=rtpmap:", "Which codec a number stands for, and its clock rate."],
  ["a=fmtp:", "Settings of a codec."],
  ["a=rtcp-fb:", "What a receiver may report: loss, the need of a whole picture, the bandwidth."],
  ["a=ssrc-group:FID", "The first number is the picture, the second its repeated packets."],
  ["a=ssrc:", "The number that marks this sender's packets."],
  ["a=sctp-port", "The port of SCTP inside the encryption."],
  ["a=max-message-size", "The largest message, in bytes, that this side takes."],
];

/**
 * Explains a line of a session description.
 *
 * @param {string} line without its end
 * @returns {string} a sentence, empty where there is none
 */
export function explainSdpLine(line) {
  return MEANINGS.find(([start]) => line.startsWith(start))?.[1] ?? "";
}
