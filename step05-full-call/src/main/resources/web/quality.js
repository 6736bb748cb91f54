const SLOW = 400; // ms there and back: people begin to talk at the same time
const LOSSY = 0.05; // of the packets: the picture freezes now and then

/**
 * @typedef {object} Quality
 * @property {number} roundTrip ms, there and back
 * @property {number} loss the share of packets that did not arrive, 0 to 1
 * @property {number} bitrate kbit/s of the picture that arrives
 * @property {string} size of that picture, such as "640 × 480"
 * @property {string} codec such as "VP8"
 * @property {string} path "direct", or "relayed" and how
 */

/**
 * What happened between two looks at the statistics of a connection
 * (https://www.w3.org/TR/webrtc-stats/).
 *
 * @param {RTCStatsReport} before
 * @param {RTCStatsReport} now
 * @returns {Quality | undefined} nothing while no picture arrives
 */
// tag::compare[]
export function compare(before, now) {
  const video = pictureIn(now);
  const earlier = before.get(video?.id);
  const pair = selectedPair(now);
  if (!earlier || !pair) return undefined;
  const since = (name) => video[name] - earlier[name];
  const seconds = (video.timestamp - earlier.timestamp) / 1000;
  if (seconds === 0) return undefined;
  const lost = Math.max(0, since("packetsLost"));
  return {
    roundTrip: Math.round(pair.currentRoundTripTime * 1000),
    loss: lost / Math.max(1, lost + since("packetsReceived")),
    bitrate: Math.round((since("bytesReceived") * 8) / seconds / 1000),
    size: `${video.frameWidth} × ${video.frameHeight}`,
    codec: now.get(video.codecId)?.mimeType.replace("video/", ""),
    path: pathOf(now.get(pair.localCandidateId)),
  };
}
// end::compare[]

function pictureIn(report) {
  return find(report, ({ type, kind }) => type === "inbound-rtp" && kind === "video");
}

function selectedPair(report) {
  const transport = find(report, ({ type }) => type === "transport");
  return report.get(transport?.selectedCandidatePairId);
}

function find(report, wanted) {
  return [...report.values()].find(wanted);
}

function pathOf({ candidateType, relayProtocol }) {
  return candidateType === "relay" ? `relayed over ${relayProtocol}` : "direct";
}

/** The quality in a line. */
export function inWords({ roundTrip, loss, bitrate, size, codec, path }) {
  const lost = `${(loss * 100).toFixed(1)} % lost`;
  const parts = [`${roundTrip} ms there and back`, lost, `${bitrate} kbit/s`, size, codec, path];
  return parts.filter(Boolean).join(" · ");
}

/** What a person would notice of it; nothing when all is well. */
export function warning({ roundTrip, loss }) {
  if (loss > LOSSY) return "Many packets get lost: the picture may freeze.";
  if (roundTrip > SLOW) return "The way is long: wait a moment before you answer.";
  return "";
}
