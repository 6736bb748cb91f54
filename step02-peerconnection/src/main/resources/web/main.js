import { explainCameraError } from "./camera-errors.js";
// tag::import[]
import { negotiate } from "./negotiation.js";
// end::import[]
import { syntheticCamera } from "/course/synthetic-camera.js";

// tag::elements[]
const localVideo = document.getElementById("localVideo");
const remoteVideo = document.getElementById("remoteVideo");
const setupTime = document.getElementById("setupTime");
const startButton = document.getElementById("startButton");
const callButton = document.getElementById("callButton");
const hangupButton = document.getElementById("hangupButton");
const statusLine = document.getElementById("status");

startButton.addEventListener("click", start);
callButton.addEventListener("click", startCall);
hangupButton.addEventListener("click", hangUp);
addEventListener("pagehide", hangUp);

let call; // <1>
// end::elements[]

// tag::start[]
async function start() {
  setState("asking", "Answer the browser: may this page use your camera?");
  try {
    const stream = await openCamera();
    stream.getVideoTracks()[0].addEventListener("ended", cameraLost);
    localVideo.srcObject = stream;
    setState("ready", "Your camera is live. Call sends its picture.");
  } catch (error) {
    fail(error, explainCameraError(error));
  }
}
// end::start[]

function openCamera() {
  const query = new URLSearchParams(location.search);
  if (query.get("camera") === "synthetic") {
    return syntheticCamera(query.get("color"));
  }
  return navigator.mediaDevices.getUserMedia({ audio: false, video: true });
}

// tag::call[]
async function startCall() {
  setState("calling", "Calling: an offer, an answer, and candidates.");
  const caller = new RTCPeerConnection();
  const callee = new RTCPeerConnection();
  const thisCall = { caller, callee };
  call = thisCall;

  const stream = localVideo.srcObject;
  for (const track of stream.getTracks()) caller.addTrack(track, stream); // <1>
  callee.addEventListener("track", showRemote); // <2>
  caller.addEventListener("connectionstatechange", checkConnection);
  measureSetup(thisCall);
  try {
    await negotiate(caller, callee);
  } catch (error) {
    if (call === thisCall) callFailed(error); // <3>
  }
}

function showRemote({ streams }) {
  remoteVideo.srcObject = streams[0];
}

function checkConnection() {
  if (call?.caller.connectionState === "failed") {
    callFailed(new Error("No candidate of one side reaches the other."));
  }
}

function callFailed(error) {
  endCall();
  fail(error, "The call failed: the log below shows how far it came.");
}
// end::call[]

// tag::setup-time[]
function measureSetup(thisCall) {
  const started = performance.now();
  remoteVideo.requestVideoFrameCallback((shown) => {
    if (call !== thisCall) return;
    // tag::show-time[]
    setupTime.value = `${Math.round(shown - started)} ms`;
    // end::show-time[]
    setState("connected", "The second picture has come through the call.");
  });
}
// end::setup-time[]

// tag::hangup[]
function hangUp() {
  endCall();
  setState("ended", "The call is over. Start opens the camera again.");
}

function endCall() {
  call?.caller.close();
  call?.callee.close();
  call = undefined;
  localVideo.srcObject?.getTracks().forEach((track) => track.stop());
  localVideo.srcObject = null;
  remoteVideo.srcObject = null;
  setupTime.value = "";
}
// end::hangup[]

// tag::fail[]
function cameraLost() {
  endCall();
  const error = new DOMException("The camera's track has ended.", "TrackEnded");
  fail(error, explainCameraError(error));
}

function fail(error, sentence) {
  console.error(error);
  setState("error", sentence);
  statusLine.dataset.error = error.name;
}
// end::fail[]

// tag::state[]
function setState(state, sentence) {
  statusLine.dataset.state = state;
  delete statusLine.dataset.error;
  statusLine.textContent = sentence;
  startButton.disabled = !["idle", "ended", "error"].includes(state);
  callButton.disabled = state !== "ready";
  hangupButton.disabled = !["ready", "calling", "connected"].includes(state);
}
// end::state[]
