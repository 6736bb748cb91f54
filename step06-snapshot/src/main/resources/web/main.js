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
// tag::import[]
import { ShareView } from "./share-view.js";
// end::import[]
import { Signaling } from "./signaling.js";

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

const media = new LocalMedia({ changed: mediaChanged, lost: mediaLost });
const rooms = new RoomForm(join);
const quality = new QualityView();
// tag::share[]
const sharing = new ShareView();
// end::share[]
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

function leave() {
  leaveRoom();
  setState("idle", "You have left. Join brings you back.");
}

function leaveRoom() {
  endCall();
  signaling?.leave();
  signaling = undefined;
}

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
    case "hangup":
      over("The other has hung up. Join calls again.");
      break;
    case "bye":
      endCall();
      setState(
        "waiting",
        "The other is gone. The call begins again when they come back.",
      );
      break;
    case "full":
      rooms.offerAnother();
      setState("full", "Two are in this room already.");
      break;
    case "error":
      report({ what: "refused", reason: message.reason });
      break;
  }
}

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

// tag::call[]
function startCall(id) {
  serverProblem = undefined;
  sharing.connecting();
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
      files: (channel, mostBytes) => sharing.open(channel, mostBytes),
      server: serverFailed,
      unreachable,
      failed: callFailed,
    },
  });
}
// end::call[]

async function showRemote(remote) {
  if (remoteVideo.srcObject === remote) return;
  remoteVideo.srcObject = remote;
  try {
    await remoteVideo.play();
  } catch (error) {
    if (error.name !== "NotAllowedError") return;
    remoteVideo.muted = true; // so it may play
    soundButton.hidden = false;
    await remoteVideo.play().catch(console.debug); // the call may end first
  }
}

function unmute() {
  remoteVideo.muted = false;
  soundButton.hidden = true;
}

function callChanged(state) {
  // tag::flows[]
  sharing.flows = state === "connected";
  // end::flows[]
  switch (state) {
    case "connected":
      quality.start(call);
      setState("connected", "You are connected.");
      break;
    case "disconnected":
      setState("calling", "The other is out of reach for the moment.");
      break;
    case "restarting":
      setState("calling", "That way is gone: looking for another one.");
      break;
  }
}

function endCall() {
  if (!call) return;
  report({ what: "call", id: call.id, ...quality.last });
  quality.stop();
  // tag::close[]
  sharing.close();
  // end::close[]
  call.end();
  lastCall = call.id;
  call = undefined;
  remoteVideo.srcObject = null;
  unmute();
  notes.textContent = "";
}

function hangUp() {
  signaling.send({ type: "hangup" });
  over("You have hung up. Join calls again.");
}

function over(sentence) {
  leaveRoom();
  media.close();
  setState("ended", sentence);
}

function mediaChanged() {
  showMedia(media);
  for (const track of media.tracks) call?.replaceTrack(track);
  tellMedia();
}

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

function refused(sentence) {
  endCall();
  setState("error", sentence);
}

function callFailed(error) {
  endCall();
  const sentence =
    error.name === "NetworkError"
      ? "No way leads to the other: a TURN server would help."
      : `The call has failed with ${error.name}: the console says where.`;
  fail(error, sentence);
}

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

function fail(error, sentence) {
  console.error(error);
  report({ what: "failure", name: error.name, message: error.message });
  setState("error", sentence);
  statusLine.dataset.error = error.name;
}

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
