/**
 * Says in one sentence why there is no picture, and what to do.
 *
 * @param {DOMException} error what getUserMedia threw
 *   (https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia)
 * @returns {string}
 */
// tag::explain[]
export function explainCameraError(error) {
  if (!window.isSecureContext) {
    const local = location.href.replace(location.hostname, "localhost");
    return `Here browsers hide the camera: open ${local} where the server runs.`;
  }
  return (
    SENTENCES[error.name] ??
    `The camera failed with ${error.name}: the console says more.`
  );
}
// end::explain[]

// tag::sentences[]
const SENTENCES = {
  NotAllowedError:
    "The camera is not allowed: allow it beside the address, then press Start.",
  NotFoundError: "There is no camera: plug one in, then press Start.",
  NotReadableError:
    "The camera is in use: close the program that has it, then press Start.",
  OverconstrainedError:
    "No camera here can do that: ask for less in the constraints, then try again.",
  SecurityError: "The browser forbids all cameras: change that, then reload.",
  AbortError: "The camera did not start: plug it in again, then press Start.",
  TypeError: "The page's code is wrong: the console says where.",
  TrackEnded: "The camera is gone: plug it in or allow it, then press Start.",
};
// end::sentences[]
