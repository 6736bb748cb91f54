import { explainCameraError } from "./camera-errors.js";
import { syntheticCamera } from "/course/synthetic-camera.js";

// tag::elements[]
const localVideo = document.getElementById("localVideo");
const videoSize = document.getElementById("videoSize");
const startButton = document.getElementById("startButton");
const stopButton = document.getElementById("stopButton");
const statusLine = document.getElementById("status");
// end::elements[]

// tag::stop-listeners[]
startButton.addEventListener("click", start);
stopButton.addEventListener("click", stop);
addEventListener("pagehide", stop); // <1>
// end::stop-listeners[]
// tag::size-listeners[]
localVideo.addEventListener("resize", showSize);
localVideo.addEventListener("emptied", showSize);
// end::size-listeners[]
// tag::start[]
start();

async function start() {
  setState("asking", "Answer the browser: may this page use your camera?");
  try {
    const stream = await openCamera(); // <1>
    localVideo.srcObject = stream; // <2>
    // tag::lost[]
    stream.getVideoTracks()[0].addEventListener("ended", cameraLost);
    // end::lost[]
    setState("live", "Your camera is live. The picture stays on this page.");
  } catch (error) {
    fail(error); // <3>
  }
}

function fail(error) {
  console.error(error);
  setState("error", explainCameraError(error));
  statusLine.dataset.error = error.name;
}
// end::start[]

// tag::open[]
function openCamera() {
  const query = new URLSearchParams(location.search);
  if (query.get("camera") === "synthetic") {
    return syntheticCamera(query.get("color"));
  }
  return navigator.mediaDevices.getUserMedia({ audio: false, video: true });
}
// end::open[]

// tag::size[]
function showSize() {
  const { videoWidth: width, videoHeight: height } = localVideo;
  videoSize.value = width ? `${width} x ${height}` : "no picture";
}
// end::size[]

// tag::stop[]
function stop() {
  closeCamera();
  setState("stopped", "The camera is off. Start brings it back.");
}

function closeCamera() {
  localVideo.srcObject?.getTracks().forEach((track) => track.stop()); // <1>
  localVideo.srcObject = null; // <2>
}
// end::stop[]

// tag::camera-lost[]
function cameraLost() {
  closeCamera();
  fail(new DOMException("The camera's track has ended.", "TrackEnded"));
}
// end::camera-lost[]

// tag::state[]
function setState(state, sentence) {
  statusLine.dataset.state = state;
  delete statusLine.dataset.error;
  statusLine.textContent = sentence;
  startButton.disabled = state === "asking" || state === "live";
  stopButton.disabled = state !== "live";
}
// end::state[]
