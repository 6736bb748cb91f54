/**
 * Says in one sentence why there is no picture or no sound, and what to do.
 *
 * @param {DOMException} error what getUserMedia threw
 *   (https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia)
 * @returns {string}
 */
export function explainMediaError(error) {
  if (!window.isSecureContext) {
    return "Without https, browsers hide the camera from other machines: start the server with -Dhttps.";
  }
  return (
    SENTENCES[error.name] ??
    `Camera or microphone failed with ${error.name}: the console says more.`
  );
}

const SENTENCES = {
  NotAllowedError:
    "Camera or microphone is not allowed: allow both beside the address, then press Try again.",
  NotFoundError:
    "A camera or a microphone is missing: plug it in, then press Try again.",
  NotReadableError:
    "Camera or microphone is in use: close the program that has it, then press Try again.",
  OverconstrainedError:
    "The chosen device is gone: choose another, then press Try again.",
  SecurityError: "The browser forbids all cameras: change that, then reload.",
  AbortError: "A device did not start: plug it in again, then press Try again.",
  TypeError: "The page's code is wrong: the console says where.",
  TrackEnded:
    "Camera or microphone is gone: plug it in or allow it, then press Try again.",
};
