/** What a person can press during a call, and which devices are used. */
const localVideo = document.getElementById("localVideo");
const remoteVideo = document.getElementById("remoteVideo");
const cameraChoice = document.getElementById("cameraChoice");
const microphoneChoice = document.getElementById("microphoneChoice");
const muteButton = document.getElementById("muteButton");
const cameraButton = document.getElementById("cameraButton");
const screenButton = document.getElementById("screenButton");
const swapButton = document.getElementById("swapButton");
const pictureButton = document.getElementById("pictureButton");
const fullscreenButton = document.getElementById("fullscreenButton");
const helpButton = document.getElementById("helpButton");
const help = document.getElementById("help");

/**
 * @param {import("./media.js").LocalMedia} media
 * @param {(error: DOMException) => void} failed
 */
export function control(media, failed) {
  const open = () =>
    media.open(cameraChoice.value, microphoneChoice.value).catch(failed);
  cameraChoice.addEventListener("change", open);
  microphoneChoice.addEventListener("change", open);
  muteButton.addEventListener("click", () => media.toggle("audio"));
  cameraButton.addEventListener("click", () => media.toggle("video"));
  screenButton.addEventListener("click", () => toggleScreen(media, failed));
  swapButton.addEventListener("click", swap);
  pictureButton.addEventListener("click", togglePictureInPicture);
  fullscreenButton.addEventListener("click", () =>
    remoteVideo.requestFullscreen().catch(console.error),
  );
  helpButton.addEventListener("click", () => help.showModal());
  addEventListener("keydown", pressByKey);
  remoteVideo.addEventListener("loadedmetadata", showRemoteButtons);
  remoteVideo.addEventListener("emptied", showRemoteButtons);
}

/** Only a picture can be enlarged. */
function showRemoteButtons() {
  const empty = remoteVideo.readyState === HTMLMediaElement.HAVE_NOTHING;
  pictureButton.disabled = empty;
  fullscreenButton.disabled = empty;
}

/** Shows what the other one gets, and what is switched off. */
export async function showMedia(media) {
  const stream = new MediaStream(media.tracks);
  localVideo.srcObject = media.tracks.length > 0 ? stream : null;
  for (const button of [muteButton, cameraButton, screenButton]) {
    button.disabled = !media.stream;
  }
  setPressed(muteButton, !media.microphoneIsOn);
  setPressed(cameraButton, !media.cameraIsOn);
  setPressed(screenButton, media.sharesScreen);
  await showDevices(media.stream);
}

function setPressed(button, pressed) {
  button.setAttribute("aria-pressed", String(pressed));
}

/** Devices have names once one is allowed; without https there are none. */
async function showDevices(stream) {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  const used = stream?.getTracks().map((track) => track.getSettings().deviceId);
  fill(cameraChoice, devices, "videoinput", used);
  fill(microphoneChoice, devices, "audioinput", used);
}

function fill(choice, devices, kind, used = []) {
  const options = devices
    .filter((device) => device.kind === kind && device.deviceId)
    .map(({ deviceId, label }) => new Option(label, deviceId));
  choice.replaceChildren(...options);
  choice.disabled = options.length < 2;
  for (const option of options) option.selected = used.includes(option.value);
}

async function toggleScreen(media, failed) {
  if (media.sharesScreen) {
    media.endScreen();
    return;
  }
  try {
    await media.shareScreen();
  } catch (error) {
    if (error.name !== "NotAllowedError") failed(error); // nothing was chosen
  }
}

function swap() {
  document.getElementById("videos").classList.toggle("swapped");
}

async function togglePictureInPicture() {
  try {
    if (document.pictureInPictureElement) await document.exitPictureInPicture();
    else await remoteVideo.requestPictureInPicture();
  } catch (error) {
    console.error(error);
  }
}

/** A button may have a key, which works wherever nobody is writing. */
function pressByKey({ key, target, ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey || altKey) return;
  if (target.closest("input, select, textarea, dialog[open]")) return;
  document.querySelector(`button[data-key="${CSS.escape(key)}"]`)?.click();
}
