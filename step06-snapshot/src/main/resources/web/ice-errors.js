export const UNAUTHORIZED = 401; // RFC 8489, section 14.8
export const NO_ANSWER = 701; // W3C WebRTC, section 4.8.3

/**
 * Says in a sentence why a STUN or TURN server is of no use, and what
 * to do.
 *
 * @param {RTCPeerConnectionIceErrorEvent} event
 */
export function explainServerError({ url, errorCode, errorText }) {
  switch (errorCode) {
    case UNAUTHORIZED:
      return `${url} refuses the credentials: they have expired, so join again, or -Dice.secret is not the secret of the TURN server.`;
    case NO_ANSWER:
      return `${url} does not answer: start the TURN server, or open its port in the firewall.`;
    default:
      return `${url} refuses with ${errorCode}: ${errorText}.`;
  }
}

/**
 * Says why this side has found no way at all on which it can be reached.
 *
 * @param {RTCConfiguration} configuration
 * @param {RTCPeerConnectionIceErrorEvent} [problem] what a server said
 */
export function explainNoCandidate(configuration, problem) {
  if (problem) return explainServerError(problem);
  if (configuration.iceTransportPolicy !== "relay") {
    return "This browser finds no network: connect this machine to one, then press Join.";
  }
  if (configuration.iceServers.length === 0) {
    return "?relay needs a TURN server: start this step with -Dice.turn and -Dice.secret.";
  }
  return "No TURN server takes this call: start it, and compare -Dice.secret with its secret.";
}
