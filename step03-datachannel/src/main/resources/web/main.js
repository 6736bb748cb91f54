import { negotiate } from "./negotiation.js";

// tag::elements[]
const sendText = document.getElementById("dataChannelSend");
const receivedText = document.getElementById("dataChannelReceive");
const roundTrip = document.getElementById("roundTrip");
const startButton = document.getElementById("startButton");
const sendButton = document.getElementById("sendButton");
const closeButton = document.getElementById("closeButton");
const statusLine = document.getElementById("status");

startButton.addEventListener("click", start);
sendButton.addEventListener("click", send);
closeButton.addEventListener("click", stop);
sendText.addEventListener("keydown", sendOnEnter);
addEventListener("pagehide", closed);

let call;
// end::elements[]

// tag::start[]
async function start() {
  setState("connecting", "Connecting: a channel needs a connection first.");
  const caller = new RTCPeerConnection();
  const callee = new RTCPeerConnection();
  const channel = caller.createDataChannel("chat"); // <1>
  const thisCall = { caller, callee, channel, sentAt: [] };
  call = thisCall;

  channel.addEventListener("open", channelOpen); // <2>
  channel.addEventListener("message", showRoundTrip);
  callee.addEventListener("datachannel", receiveChannel); // <3>
  caller.addEventListener("connectionstatechange", checkConnection);
  try {
    await negotiate(caller, callee); // <4>
  } catch (error) {
    if (call === thisCall) channelFailed(error);
  }
}

function channelOpen() {
  setState("open", "The channel is open: write something, Enter sends it.");
  sendText.focus();
}
// end::start[]

// tag::receive[]
function receiveChannel({ channel }) {
  call.received = channel;
  channel.addEventListener("close", otherSideClosed);
  channel.addEventListener("message", ({ data }) => {
    if (channel.readyState === "open") channel.send("received"); // <1>
    receivedText.value = data; // <2>
  });
}
// end::receive[]

// tag::send[]
function send() {
  const text = sendText.value;
  // tag::problem[]
  const problem = whyNotSend(text);
  if (problem) {
    setState("open", problem);
    return;
  }
  // end::problem[]
  call.channel.send(text); // <1>
  call.sentAt.push(performance.now()); // <2>
  setState("open", "Sent: look at the other side.");
}
// end::send[]

// tag::limits[]
const MOST_BYTES = 256 * 1024; // <1>
const MOST_WAITING = 8 * 1024 * 1024; // <2>

function whyNotSend(text) {
  const { caller, channel } = call;
  const bytes = new TextEncoder().encode(text).length; // <3>
  const most = Math.min(MOST_BYTES, caller.sctp.maxMessageSize); // <4>
  if (bytes === 0) return "There is nothing to send yet: write something.";
  if (bytes > most) return `Too long: ${bytes} bytes, and ${most} fit.`;
  if (channel.bufferedAmount > MOST_WAITING) return "Too fast: wait a moment.";
}
// end::limits[]

// tag::enter[]
function sendOnEnter(event) {
  if (event.key !== "Enter" || event.shiftKey) return;
  if (event.isComposing) return; // <1>
  event.preventDefault(); // <2>
  send();
}
// end::enter[]

// tag::round-trip[]
function showRoundTrip() {
  const took = performance.now() - call.sentAt.shift(); // <1>
  roundTrip.value = `${took.toFixed(1)} ms`;
}
// end::round-trip[]

// tag::stop[]
function stop() {
  const { channel } = call;
  const wasOpen = channel.readyState === "open";
  setState("closing", "Closing: the other side has to hear of it.");
  channel.close(); // <1>
  if (!wasOpen) closed(); // <2>
}

function otherSideClosed({ target }) {
  if (call?.received === target) closed(); // <3>
}

function closed() {
  endCall();
  setState("closed", "Closed on both sides. Start opens a new channel.");
}

function endCall() {
  call?.caller.close();
  call?.callee.close();
  call = undefined;
}
// end::stop[]

// tag::failed[]
function checkConnection() {
  if (call?.caller.connectionState === "failed") {
    channelFailed(new Error("No candidate of one side reaches the other."));
  }
}

function channelFailed(error) {
  console.error(error);
  endCall();
  setState("error", "No channel came about: the log shows how far it came.");
  statusLine.dataset.error = error.name;
}
// end::failed[]

// tag::state[]
function setState(state, sentence) {
  statusLine.dataset.state = state;
  delete statusLine.dataset.error;
  statusLine.textContent = sentence;
  startButton.disabled = !["idle", "closed", "error"].includes(state);
  sendButton.disabled = state !== "open";
  sendText.disabled = state !== "open";
  closeButton.disabled = !["connecting", "open"].includes(state);
}
// end::state[]
