// tag::import[]
import { linkTo, suggestRoom } from "./rooms.js";
import { bytesOf, MOST_BYTES, Signaling } from "./signaling.js";
// end::import[]

// tag::elements[]
const roomForm = document.getElementById("roomForm");
const roomName = document.getElementById("roomName");
const suggestButton = document.getElementById("suggestButton");
const joinButton = document.getElementById("joinButton");
const leaveButton = document.getElementById("leaveButton");
const share = document.getElementById("share");
const shareLink = document.getElementById("shareLink");
const copyButton = document.getElementById("copyButton");
const freeRoom = document.getElementById("freeRoom");
const freeRoomLink = document.getElementById("freeRoomLink");
const messages = document.getElementById("messages");
const messageForm = document.getElementById("messageForm");
const messageText = document.getElementById("messageText");
const sendButton = document.getElementById("sendButton");
const nextTry = document.getElementById("nextTry");
const statusLine = document.getElementById("status");

roomForm.addEventListener("submit", join);
roomName.addEventListener("input", checkName);
suggestButton.addEventListener("click", suggest);
leaveButton.addEventListener("click", leave);
copyButton.addEventListener("click", copyLink);
messageForm.addEventListener("submit", send);

let signaling;
let countdown;
// end::elements[]

// tag::name[]
const given = new URLSearchParams(location.search).get("room");
roomName.value = given ?? suggestRoom(); // <1>
setState("idle", welcome());

function welcome() {
  if (!roomName.validity.valid) return "The link names no room: choose a name.";
  if (given) return "Press Join to enter this room.";
  return "Press Join: a link for your second tab will appear.";
}

function suggest() {
  roomName.value = suggestRoom();
  checkName();
}

function checkName() {
  joinButton.disabled = !roomName.validity.valid;
}
// end::name[]

// tag::join[]
function join(event) {
  event.preventDefault();
  signaling?.leave();
  messages.replaceChildren();
  showLink(linkTo(roomName.value));
  const handlers = { joining, message: receive, lost, refused };
  signaling = new Signaling(roomName.value, handlers);
}

function showLink(link) {
  history.replaceState(null, "", link);
  shareLink.href = link;
  shareLink.textContent = link;
  copyButton.textContent = "Copy link";
}

function joining() {
  setState("joining", "Joining: is there a place in the room?");
}

// end::join[]

// tag::leave[]
function leave() {
  signaling.leave();
  setState("idle", "You have left. Join brings you back.");
}
// end::leave[]

// tag::receive[]
function receive(message) {
  switch (message.type) {
    case "created":
      setState("waiting", "You are first: open the link in a second tab.");
      break;
    case "ready":
      ready(message);
      break;
    case "chat":
      show("The other", message.text);
      break;
    case "bye":
      setState("waiting", "The other has left. You keep your place.");
      break;
    case "full":
      full();
      break;
    case "error":
      show("The server", message.reason);
      break;
  }
}

function ready({ initiator }) {
  const first = initiator ? "you were first" : "the other was first";
  setState("ready", `Both are here, and ${first}. Write something.`);
  if (document.activeElement === document.body) messageText.focus(); // <1>
}
// end::receive[]

// tag::full[]
function full() {
  const name = suggestRoom();
  freeRoomLink.href = linkTo(name);
  freeRoomLink.textContent = name;
  setState("full", "Two are in this room: there is no third place.");
}
// end::full[]

// tag::show[]
function show(author, text) {
  if (typeof text !== "string") return; // <1>
  const line = document.createElement("p");
  const name = document.createElement("b");
  name.textContent = `${author}: `;
  line.append(name, text); // <2>
  messages.append(line);
  messages.scrollTop = messages.scrollHeight;
}
// end::show[]

// tag::send[]
function send(event) {
  event.preventDefault();
  const message = { type: "chat", text: messageText.value };
  // tag::long[]
  const bytes = bytesOf(message);
  if (bytes > MOST_BYTES) {
    setState("ready", `Too long: ${bytes} bytes, and ${MOST_BYTES} fit.`);
    return;
  }
  // end::long[]
  signaling.send(message);
  show("You", message.text);
  messageText.value = "";
  setState("ready", "Sent: look at the other side.");
}
// end::send[]

// tag::lost[]
function lost(wait) {
  setState("lost", "Not connected: this page tries again by itself.");
  countDown(Math.ceil(wait / 1000));
}

function countDown(seconds) {
  nextTry.textContent = `Next try in ${seconds} s.`; // <1>
  countdown = setTimeout(countDown, 1000, seconds - 1);
}

function refused(sentence) {
  setState("error", sentence);
}
// end::lost[]

// tag::copy[]
async function copyLink() {
  try {
    await navigator.clipboard.writeText(shareLink.href);
    copyButton.textContent = "Copied";
  } catch (error) {
    console.error(error);
    copyButton.textContent = "Select and copy by hand";
  }
}
// end::copy[]

// tag::state[]
function setState(state, sentence) {
  clearTimeout(countdown);
  statusLine.dataset.state = state;
  statusLine.textContent = sentence;
  const outside = ["idle", "full", "error"].includes(state);
  roomName.disabled = !outside;
  suggestButton.disabled = !outside;
  joinButton.disabled = !outside || !roomName.validity.valid;
  leaveButton.disabled = outside;
  messageText.disabled = state !== "ready";
  sendButton.disabled = state !== "ready";
  share.hidden = outside;
  freeRoom.hidden = state !== "full";
  nextTry.hidden = state !== "lost";
}
// end::state[]
