import { explainMediaError } from "../media-errors.js";
import { encode, snap } from "../photo.js";
import { inBytes } from "../units.js";

const localVideo = document.getElementById("localVideo");
const snapButton = document.getElementById("snapButton");
const photos = document.getElementById("photos");
const template = document.getElementById("photo");
const canvas = document.createElement("canvas");
const retryButton = document.getElementById("retryButton");
const statusLine = document.getElementById("status");

retryButton.addEventListener("click", openCamera);
snapButton.addEventListener("click", snapAll);
addEventListener("pagehide", () => {
  localVideo.srcObject?.getTracks().forEach((track) => track.stop());
});
openCamera();

async function openCamera() {
  try {
    const wanted = { video: true };
    localVideo.srcObject = await navigator.mediaDevices.getUserMedia(wanted);
    await localVideo.play();
    setState("ready", "Press Snap.");
  } catch (error) {
    console.error(error);
    setState("error", explainMediaError(error));
  }
}

const WAYS = {
  "A video, drawn": drawVideo,
  "A frame of the track": grabFrame,
  "A photo by the camera": takePhoto,
};

// tag::ways[]
function drawVideo() {
  snap(localVideo, canvas);
  return encode(canvas, "image/jpeg", 0.8);
}

async function grabFrame() {
  const frame = await capture().grabFrame(); // <1>
  canvas.width = frame.width;
  canvas.height = frame.height;
  canvas.getContext("2d").drawImage(frame, 0, 0);
  return encode(canvas, "image/jpeg", 0.8);
}

function takePhoto() {
  return capture().takePhoto(); // <2>
}

function capture() {
  const [track] = localVideo.srcObject.getVideoTracks();
  return new ImageCapture(track);
}
// end::ways[]

async function snapAll() {
  setState("busy", "Taking three photos.");
  clear();
  for (const [way, take] of Object.entries(WAYS)) {
    try {
      const start = performance.now();
      const blob = await take();
      await show(way, blob, performance.now() - start);
    } catch (error) {
      console.warn(error);
      say(way, `${error.name}: this browser or this camera cannot.`);
    }
  }
  setState("ready", "Compare them, and press Snap again.");
}

async function show(way, blob, time) {
  const { image, caption } = add();
  image.src = URL.createObjectURL(blob);
  image.alt = way;
  await image.decode();
  caption.textContent = [
    way,
    blob.type,
    `${image.naturalWidth} × ${image.naturalHeight}`,
    inBytes(blob.size),
    `${time.toFixed(0)} ms`,
  ].join(" · ");
}

function say(way, sentence) {
  const { image, caption } = add();
  image.remove();
  caption.textContent = `${way} · ${sentence}`;
}

function add() {
  const figure = template.content.cloneNode(true);
  const image = figure.querySelector("img");
  const caption = figure.querySelector("figcaption");
  photos.append(figure);
  return { image, caption };
}

function clear() {
  for (const image of photos.querySelectorAll("img")) {
    URL.revokeObjectURL(image.src);
  }
  photos.replaceChildren();
}

function setState(state, sentence) {
  statusLine.dataset.state = state;
  statusLine.textContent = sentence;
  retryButton.hidden = state !== "error";
  snapButton.disabled = state !== "ready";
}
