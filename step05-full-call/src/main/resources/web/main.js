// tag::import[]
import { Call } from "./call.js";
import { control, showMedia } from "./controls.js";
import {
  explainNoCandidate,
  explainServerError,
  UNAUTHORIZED,
} from "./ice-errors.js";
import { LocalMedia } from "./media.js";
import { explainMediaError } from "./media-errors.js";
import { QualityView } from "./quality-view.js";
import { report } from "./reports.js";
import { RoomForm } from "./room-form.js";
import { Signaling } from "./signaling.js";
// end::import[]

// tag::elements[]
const PATIENCE = 10_000; // ms
const STILL_LOOKING =
  "Still looking for a way: a TURN server that does not answer costs up to 40 s.";

const remoteVideo = document.getElementById("remoteVideo");
const leaveButton = document.getElementById("leaveButton");
const retryButton = document.getElementById("retryButton");
const hangupButton = document.getElementById("hangupButton");
const soundButton = document.getElementById("soundButton");
const notes = document.getElementById("notes");
const statusLine = document.getElementById("status");
const nextTry = document.getElementById("nextTry");

leaveButton.addEventListener("click", leave);
retryButton.addEventListener("click", preview);
hangupButton.addEventListener("click", hangUp);
soundButton.addEventListener("click", unmute);
addEventListener("pagehide", endCall);
// end::elements[]

// tag::begin[]
const media = new LocalMedia({ changed: mediaChanged, lost: mediaLost });
const rooms = new RoomForm(join);
const quality = new QualityView();
let signaling;
let polite;
let call;
let lastCall;
let serverProblem;
let asking;
let inbox;
let timer;

control(media, mediaFailed);
preview();
// end::begin[]

// tag::preview[]
/** Asks once, however often it is called meanwhile. */
function preview() {
  asking ??= openMedia().finally(() => (asking = undefined));
  return asking;
}

async function openMedia() {
  setState("idle", "Answer the browser: may this page use your camera?");
  try {
    await media.open();
    setState("idle", "This is what the other will see. Press Join.");
  } catch (error) {
    mediaFailed(error);
  }
}

function mediaFailed(error) {
  fail(error, explainMediaError(error));
}

function mediaLost() {
  mediaFailed(new DOMException("A track has ended.", "TrackEnded"));
}
// end::preview[]

// tag::join[]
async function join(room) {
  if (!media.stream) await preview();
  if (!media.stream) return;
  signaling?.leave();
  inbox = Promise.resolve();
  const handlers = { joining, message: receive, lost, refused };
  signaling = new Signaling(room, handlers);
}

function joining() {
  if (!call) setState("joining", "Joining: is there a place in the room?");
}
// end::join[]

// tag::leave[]
function leave() {
  leaveRoom();
  setState("idle", "You have left. Join brings you back.");
}

function leaveRoom() {
  endCall();
  signaling?.leave();
  signaling = undefined;
}
// end::leave[]

// tag::receive[]
/** One message after the other: each waits until the one before is done. */
function receive(message) {
  inbox = inbox.then(() => handle(message)).catch(callFailed); // <1>
}

async function handle(message) {
  switch (message.type) {
    case "created":
      if (!call) setState("waiting", "You are first: send somebody the link.");
      break;
    case "ready":
      await ready(message.initiator);
      break;
    case "offer":
    case "answer":
    case "candidate":
      await hear(message);
      break;
    // tag::hang-up-message[]
    case "hangup":
      over("The other has hung up. Join calls again.");
      break;
    // end::hang-up-message[]
    // tag::bye[]
    case "bye":
      endCall();
      setState(
        "waiting",
        "The other is gone. The call begins again when they come back.",
      );
      break;
    // end::bye[]
    case "full":
      rooms.offerAnother();
      setState("full", "Two are in this room already.");
      break;
    case "error":
      report({ what: "refused", reason: message.reason });
      break;
  }
}
// end::receive[]

// tag::ready[]
const relayOnly = new URLSearchParams(location.search).has("relay");
let configuration;

async function ready(initiator) {
  endCall(); // <1>
  polite = !initiator;
  setState("calling", "Both are here: looking for a way to each other.");
  timer = setTimeout(setState, PATIENCE, "calling", STILL_LOOKING); // <2>
  const response = await fetch("/ice-servers.json"); // <3>
  configuration = await response.json();
  if (relayOnly) configuration.iceTransportPolicy = "relay"; // <4>
  if (!signaling) return; // left in the meantime
  if (initiator) startCall(Math.random().toString(36).slice(2, 10));
}
// end::ready[]

// tag::hear[]
async function hear(message) {
  if (message.call !== call?.id) {
    if (!polite || message.call === lastCall) return; // <1>
    endCall();
    startCall(message.call); // <2>
  }
  const asked = call;
  try {
    await asked.receive(message);
  } catch (error) {
    if (asked === call) throw error; // else the call is over, and all is said
  }
}
// end::hear[]

// tag::call[]
function startCall(id) {
  serverProblem = undefined;
  call = new Call({
    id,
    polite,
    configuration,
    tracks: media.tracks,
    handlers: {
      send: (message) => signaling?.send(message),
      remote: showRemote,
      changed: callChanged,
      open: tellMedia,
      told: showNotes,
      server: serverFailed,
      unreachable,
      failed: callFailed,
    },
  });
}
// end::call[]

// tag::remote[]
async function showRemote(remote) {
  if (remoteVideo.srcObject === remote) return;
  remoteVideo.srcObject = remote;
  // tag::sound[]
  try {
    await remoteVideo.play();
  } catch (error) {
    if (error.name !== "NotAllowedError") return;
    remoteVideo.muted = true; // so it may play
    soundButton.hidden = false;
    await remoteVideo.play().catch(console.debug); // the call may end first
  }
  // end::sound[]
}
// tag::sound[]

function unmute() {
  remoteVideo.muted = false;
  soundButton.hidden = true;
}
// end::sound[]

// end::remote[]
// tag::changed[]
function callChanged(state) {
  switch (state) {
    case "connected":
      quality.start(call);
      setState("connected", "You are connected.");
      break;
    // tag::trouble[]
    case "disconnected":
      setState("calling", "The other is out of reach for the moment.");
      break;
    case "restarting":
      setState("calling", "That way is gone: looking for another one.");
      break;
    // end::trouble[]
  }
}
// end::changed[]

// tag::end[]
function endCall() {
  if (!call) return;
  report({ what: "call", id: call.id, ...quality.last });
  quality.stop();
  call.end();
  lastCall = call.id;
  call = undefined;
  remoteVideo.srcObject = null;
  unmute();
  notes.textContent = "";
}
// end::end[]

// tag::hang-up[]
function hangUp() {
  signaling.send({ type: "hangup" });
  over("You have hung up. Join calls again.");
}

function over(sentence) {
  leaveRoom();
  media.close();
  setState("ended", sentence);
}
// end::hang-up[]

// tag::media[]
function mediaChanged() {
  showMedia(media);
  // tag::send-media[]
  for (const track of media.tracks) call?.replaceTrack(track);
  tellMedia();
  // end::send-media[]
}
// end::media[]

// tag::tell[]
function tellMedia() {
  call?.tell({ camera: media.cameraIsOn, microphone: media.microphoneIsOn });
}

function showNotes({ camera, microphone }) {
  const off = [
    !camera && "camera",
    !microphone && "microphone",
  ].filter(Boolean);
  const what = off.join(" and ");
  notes.textContent = what && `The other has switched off the ${what}.`;
}
// end::tell[]

// tag::lost[]
function lost(wait) {
  const sentence = "No connection to the server: this page tries again.";
  const isConnected = statusLine.dataset.state === "connected";
  if (isConnected) setState("connected", `${sentence} The call goes on.`);
  else setState("lost", sentence);
  countDown(Math.ceil(wait / 1000));
}

function countDown(seconds) {
  nextTry.textContent = `Next try in ${seconds} s.`;
  nextTry.hidden = false;
  timer = setTimeout(countDown, 1000, seconds - 1);
}
// end::lost[]

// tag::refused[]
function refused(sentence) {
  endCall();
  setState("error", sentence);
}
// end::refused[]

// tag::failed[]
function callFailed(error) {
  endCall();
  const sentence =
    error.name === "NetworkError"
      ? "No way leads to the other: a TURN server would help."
      : `The call has failed with ${error.name}: the console says where.`;
  fail(error, sentence);
}
// end::failed[]

// tag::server-failed[]
/** Another server, or none, may still do: the call goes on. */
function serverFailed(event) {
  if (serverProblem?.errorCode === UNAUTHORIZED) return;
  serverProblem = event;
  if (event.errorCode !== UNAUTHORIZED) return;
  const problem = explainServerError(event);
  report({ what: "server", problem });
  notes.textContent = problem;
}

function unreachable(side) {
  const sentence =
    side === "own"
      ? explainNoCandidate(configuration, serverProblem)
      : "The other has found no way to be reached: their page says why.";
  endCall();
  fail(new Error(`No candidate: ${side}`), sentence);
}
// end::server-failed[]

// tag::fail[]
function fail(error, sentence) {
  console.error(error);
  report({ what: "failure", name: error.name, message: error.message });
  setState("error", sentence);
  statusLine.dataset.error = error.name;
}
// end::fail[]

// tag::state[]
function setState(state, sentence) {
  clearTimeout(timer);
  nextTry.hidden = true;
  statusLine.dataset.state = state;
  delete statusLine.dataset.error;
  statusLine.textContent = sentence;
  const inside = [
    "joining",
    "waiting",
    "calling",
    "connected",
    "lost",
  ].includes(state);
  rooms.enter(inside);
  leaveButton.disabled = !inside;
  hangupButton.disabled = !["calling", "connected"].includes(state);
  retryButton.hidden = state !== "error";
}
// end::state[]
