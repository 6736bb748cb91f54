/**
 * Gathers candidates with a connection of its own, so that a server that does
 * not answer holds up no other.
 *
 * @param {RTCConfiguration} configuration
 * @param {object} handlers
 * @param {(candidate: RTCIceCandidate) => void} handlers.found
 * @param {(event: RTCPeerConnectionIceErrorEvent) => void} handlers.refused
 * @param {AbortSignal} signal ends it early
 * @throws what the browser says of the configuration, or why it ended early
 */
export async function gather(configuration, { found, refused }, signal) {
  const connection = new RTCPeerConnection(configuration);
  try {
    await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      connection.addEventListener("icecandidateerror", refused);
      connection.addEventListener("icecandidate", ({ candidate }) => {
        if (candidate === null) resolve();
        else if (candidate.candidate) found(candidate);
      });
      connection.createDataChannel("nothing is gathered for nothing");
      connection.setLocalDescription().catch(reject);
    });
  } finally {
    connection.close();
  }
}

/**
 * The three parts of a priority (RFC 8445, section 5.1.2.1).
 *
 * @param {number} priority
 */
export function split(priority) {
  return {
    type: priority >>> 24,
    local: (priority >>> 8) & 0xffff,
    component: 256 - (priority & 0xff),
  };
}
