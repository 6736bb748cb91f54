/**
 * Says in one sentence why there is no picture, and what to do.
 *
 * @param {DOMException} error what getUserMedia threw
 *   (https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia)
 * @returns {string}
 */
export function explainCameraError(error) {
  return `The camera failed with ${error.name}: the console says more.`;
}
