/**
 * Brings two connections of one page together. What a signaling server would
 * carry from browser to browser is handed over here (RFC 9429, section 3.1).
 *
 * @param {RTCPeerConnection} caller makes the offer
 * @param {RTCPeerConnection} callee makes the answer
 */
// tag::negotiate[]
export async function negotiate(caller, callee) {
  handOverCandidates(caller, callee);
  handOverCandidates(callee, caller);

  await caller.setLocalDescription(); // <1>
  await callee.setRemoteDescription(caller.localDescription); // <2>
  await callee.setLocalDescription(); // <3>
  await caller.setRemoteDescription(callee.localDescription); // <4>
}
// end::negotiate[]

// tag::candidates[]
function handOverCandidates(from, to) {
  from.addEventListener("icecandidate", async ({ candidate }) => {
    await remoteDescriptionOf(to); // <1>
    if (to.signalingState === "closed") return;
    await to.addIceCandidate(candidate); // <2>
  });
}

async function remoteDescriptionOf(connection) {
  while (!connection.remoteDescription) {
    await new Promise((resolve) => {
      connection.addEventListener("signalingstatechange", resolve);
    });
  }
}
// end::candidates[]
