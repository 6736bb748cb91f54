// tag::explain[]
/**
 * Says in one sentence why there is no picture, and what to do.
 *
 * @param {DOMException} error what getUserMedia threw
 *   (https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia)
 * @returns {string}
 */
export function explainCameraError(error) {
  if (!window.isSecureContext) {
    return `Browsers hide the camera from this address: open ${localPage()} on the machine of the server.`;
  }
  return SENTENCES[error.name] ?? `The camera failed with ${error.name}: the console says more.`;
}
// end::explain[]

function localPage() {
  return `http://localhost:${location.port}/`;
}

// tag::sentences[]
const SENTENCES = {
  NotAllowedError:
    "The camera is not allowed: allow it beside the page's address and in the system's privacy settings, then press Start.",
  NotFoundError:
    "There is no camera: plug one in and press Start, or open this page with ?camera=synthetic.",
  NotReadableError:
    "The camera is there but gives no picture: close the program or tab that uses it, then press Start.",
  OverconstrainedError:
    "No camera here can do what the page asks for: ask for less in the constraints, then press Start.",
  SecurityError:
    "The browser's settings forbid cameras on this page: allow them there, then reload.",
  AbortError:
    "The camera did not start: unplug it and plug it in again, then press Start.",
  TypeError:
    "The page's code is wrong: the constraints must ask for audio or video, and the console says more.",
  TrackEnded:
    "The camera is gone: plug it in or allow it again, then press Start.",
};
// end::sentences[]
