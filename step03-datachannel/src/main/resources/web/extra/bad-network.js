export const COUNT = 20;
const EVERY = 200; // ms between two messages
const SEED = 3354; // with it about as many are lost as the chance says

/**
 * When a bad network hands over each message of a channel, or loses it.
 *
 * @param {{loss: number, delay: number}} network a chance, and milliseconds
 * @param {RTCDataChannelInit} options of the channel
 * @returns {object[]} one journey for each message, with all its attempts;
 *   without `passes` where the message is given up
 */
export function travel(network, options) {
  const { ordered = true } = options;
  const journeys = Array.from({ length: COUNT }, (_, index) =>
    journey(network, options, index + 1),
  );
  let door = 0;
  for (const one of journeys.filter(({ arrives }) => arrives !== undefined)) {
    door = Math.max(door, one.arrives);
    one.passes = ordered ? door : one.arrives;
  }
  return journeys;
}

// tag::retry[]
function journey({ loss, delay }, options, number) {
  const { maxRetransmits = Infinity, maxPacketLifeTime = Infinity } = options;
  const sent = number * EVERY;
  const attempts = [];
  for (let again = 0; again <= maxRetransmits; again++) {
    const leaves = sent + again * 3 * delay; // <1>
    if (leaves - sent > maxPacketLifeTime) break; // <2>
    const lost = luck(number, again) < loss;
    attempts.push({ leaves, arrives: leaves + delay, lost });
    if (!lost) return { number, sent, attempts, arrives: leaves + delay };
  }
  return { number, sent, attempts }; // <3>
}
// end::retry[]

/** From 0 to 1; the same for the same try in all channels, run for run. */
function luck(number, again) {
  const noise = Math.sin(number * 12.9898 + again * 78.233 + SEED) * 43758.5453;
  return noise - Math.floor(noise);
}
