import { explainCameraError } from "../camera-errors.js";

const askForm = document.getElementById("askForm");
const askButton = document.getElementById("askButton");
const video = document.getElementById("video");
const audio = document.getElementById("audio");
const strength = document.getElementById("strength");
const width = document.getElementById("width");
const localVideo = document.getElementById("localVideo");
const constraintsText = document.getElementById("constraints");
const settingsText = document.getElementById("settings");
const statusLine = document.getElementById("status");

askForm.addEventListener("submit", (event) => {
  event.preventDefault();
  if (video.checked || audio.checked) ask(chosenConstraints());
  else setState("idle", "Choose picture, sound, or both.");
});
addEventListener("pagehide", stop);

// tag::constraints[]
function chosenConstraints() {
  return {
    audio: audio.checked,
    video: video.checked && {
      width: { [strength.value]: width.valueAsNumber },
    },
  };
}
// end::constraints[]

async function ask(constraints) {
  stop();
  constraintsText.textContent = JSON.stringify(constraints, null, 2);
  settingsText.textContent = "nothing yet";
  setState("asking", "Answer the browser.");
  try {
    const stream = await navigator.mediaDevices.getUserMedia(constraints);
    localVideo.srcObject = stream;
    settingsText.textContent = describe(stream);
    setState("live", "The browser gave what you see below.");
  } catch (error) {
    console.error(error);
    settingsText.textContent = `${error.name}: ${error.constraint ?? error.message}`;
    setState("error", explainCameraError(error));
  }
}

// tag::settings[]
function describe(stream) {
  return stream
    .getTracks()
    .map((track) => [track.kind, track.getSettings()])
    .map(([kind, settings]) => `${kind} ${JSON.stringify(settings, null, 2)}`)
    .join("\n");
}
// end::settings[]

function stop() {
  localVideo.srcObject?.getTracks().forEach((track) => track.stop());
  localVideo.srcObject = null;
}

function setState(state, sentence) {
  statusLine.dataset.state = state;
  statusLine.textContent = sentence;
  askButton.disabled = state === "asking";
}
