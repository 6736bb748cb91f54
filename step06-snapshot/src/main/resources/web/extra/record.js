import { explainMediaError } from "../media-errors.js";
import { inBytes } from "../units.js";

const FORMATS = [
  "video/mp4",
  "video/webm;codecs=vp9,opus",
  "video/webm;codecs=vp8,opus",
];

const localVideo = document.getElementById("localVideo");
const format = document.getElementById("format");
const recordButton = document.getElementById("recordButton");
const stopButton = document.getElementById("stopButton");
const result = document.getElementById("result");
const recorded = document.getElementById("recorded");
const facts = document.getElementById("facts");
const saveLink = document.getElementById("saveLink");
const retryButton = document.getElementById("retryButton");
const statusLine = document.getElementById("status");

let recorder;
let start;

retryButton.addEventListener("click", openCamera);
recordButton.addEventListener("click", record);
stopButton.addEventListener("click", () => recorder.stop());
addEventListener("pagehide", () => {
  localVideo.srcObject?.getTracks().forEach((track) => track.stop());
});

// tag::formats[]
const possible = FORMATS.filter((type) => MediaRecorder.isTypeSupported(type));
format.append(...possible.map((type) => new Option(type)));
// end::formats[]
openCamera();

async function openCamera() {
  try {
    const wanted = { video: true, audio: true };
    localVideo.srcObject = await navigator.mediaDevices.getUserMedia(wanted);
    setState("ready", "Press Record.");
  } catch (error) {
    console.error(error);
    setState("error", explainMediaError(error));
  }
}

// tag::record[]
function record() {
  const parts = [];
  const mimeType = format.value;
  recorder = new MediaRecorder(localVideo.srcObject, { mimeType });
  const keep = ({ data }) => parts.push(data);
  recorder.addEventListener("dataavailable", keep); // <1>
  recorder.addEventListener("stop", () =>
    show(new Blob(parts, { type: recorder.mimeType })),
  );
  recorder.start(); // <2>
  start = performance.now();
  setState("recording", "This is being recorded.");
}
// end::record[]

function show(blob) {
  const seconds = (performance.now() - start) / 1000;
  URL.revokeObjectURL(recorded.src);
  recorded.src = URL.createObjectURL(blob);
  saveLink.href = recorded.src;
  saveLink.download = `film.${/mp4|webm/.exec(blob.type)}`;
  facts.textContent = `${seconds.toFixed(1)} s, ${inBytes(blob.size)}.`;
  result.hidden = false;
  setState("ready", "Play it, save it, or record again.");
}

function setState(state, sentence) {
  statusLine.dataset.state = state;
  statusLine.textContent = sentence;
  retryButton.hidden = state !== "error";
  recordButton.disabled = state !== "ready";
  stopButton.disabled = state !== "recording";
  format.disabled = state !== "ready";
}
