import { gather, split } from "./gather.js";
import { meaningOf, nameOf, verdict } from "./verdicts.js";

const LIMIT = 15_000; // ms: a browser waits up to 40 s for a silent server
const TICK = 250; // ms

const askForm = document.getElementById("askForm");
const urls = document.getElementById("urls");
const userName = document.getElementById("username");
const credential = document.getElementById("credential");
const relayOnly = document.getElementById("relayOnly");
const gatherButton = document.getElementById("gatherButton");
const stopButton = document.getElementById("stopButton");
const progress = document.getElementById("progress");
const verdicts = document.getElementById("verdicts");
const candidates = document.getElementById("candidates");
const errors = document.getElementById("errors");
const statusLine = document.getElementById("status");

let stopping = new AbortController();
let started;

askForm.addEventListener("submit", (event) => {
  event.preventDefault();
  askAll();
});
stopButton.addEventListener("click", () => stopping.abort());
addEventListener("pagehide", () => stopping.abort());
fillIn();

async function fillIn() {
  try {
    const response = await fetch("/ice-servers.json");
    const { iceServers } = await response.json();
    const turn = iceServers.find((server) => server.username);
    urls.value = iceServers.flatMap((server) => server.urls).join("\n");
    userName.value = turn?.username ?? "";
    credential.value = turn?.credential ?? "";
    setState("idle", "Change what you like, then press Gather.");
  } catch (error) {
    console.error(error);
    setState("error", "The step's server does not answer: type servers in.");
  }
}

async function askAll() {
  const servers = typedServers();
  const asked = relayOnly.checked
    ? servers.filter(isTurn)
    : [undefined, ...servers]; // none at all gives the host's candidates
  const problem = servers.map(problemOf).find(Boolean);
  if (problem || asked.length === 0) {
    setState("error", problem ?? "A relay needs a TURN server: type one in.");
    return;
  }
  begin();
  const timer = setInterval(showTime, TICK);
  await Promise.all(asked.map(ask));
  clearInterval(timer);
  end();
}

function typedServers() {
  const lines = urls.value.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).map((url) => ({
    urls: url,
    username: userName.value,
    credential: credential.value,
  }));
}

/** Only the browser knows which servers it takes. */
function problemOf(server) {
  try {
    new RTCPeerConnection({ iceServers: [server] }).close();
    return "";
  } catch (error) {
    console.warn(error);
    return explain(error, server.urls);
  }
}

function explain({ name, message }, url) {
  switch (name) {
    case "SyntaxError":
      return `${url} is no address of a server: write stun:HOST:3478 or turn:HOST:3478?transport=udp.`;
    case "InvalidAccessError":
      return `${url} needs a user name and a credential: fill in both.`;
    default:
      return `${url} cannot be asked: ${message}`;
  }
}

function begin() {
  for (const list of [verdicts, candidates, errors]) list.replaceChildren();
  stopping = new AbortController();
  started = performance.now();
  progress.max = LIMIT;
  setState("connecting", "Gathering: each candidate appears when it comes.");
}

async function ask(server) {
  const { urls: url, username } = server ?? {};
  const result = { url, username, candidates: [], errors: [] };
  const handlers = {
    found: (candidate) => {
      if (!isOf(url, candidate)) return;
      result.candidates.push(candidate);
      showCandidate(candidate, url);
    },
    refused: (event) => {
      result.errors.push(event);
      showError(event);
    },
  };
  const limit = AbortSignal.timeout(LIMIT);
  const signal = AbortSignal.any([limit, stopping.signal]);
  try {
    await gather(configurationFor(server), handlers, signal);
  } catch (error) {
    console.info(error);
    result.end = error;
  }
  const name = [nameOf(url), url].filter(Boolean).join(" ");
  show(verdicts, `${name}: ${verdict(result)}`);
}

/** Each server is asked alone, and a TURN server for nothing but a relay. */
function configurationFor(server) {
  if (!server) return {};
  const iceTransportPolicy = isTurn(server) ? "relay" : "all";
  return { iceServers: [server], iceTransportPolicy };
}

function isTurn({ urls: url }) {
  return url.startsWith("turn");
}

/** Host candidates come along with those of a STUN server. */
function isOf(url, { type }) {
  return !url || type !== "host";
}

function showCandidate(candidate, url) {
  const { type, protocol, address, port, priority } = candidate;
  const { relatedAddress, relatedPort } = candidate;
  const parts = split(priority);
  const where = `${address}, port ${port}`;
  const item = show(candidates, `${type} · ${protocol} · ${where}`);
  const details = [
    url && `from ${url}`,
    relatedAddress && `related address ${relatedAddress}, port ${relatedPort}`,
    `priority ${priority}: type ${parts.type}, local ${parts.local}, component ${parts.component}`,
  ];
  for (const detail of details.filter(Boolean)) {
    const line = document.createElement("p");
    line.textContent = detail;
    item.append(line);
  }
}

function showError({ url, errorCode, errorText }) {
  const meaning = meaningOf(errorCode);
  show(errors, `${url} · ${errorCode}: ${meaning} · ${errorText}`);
}

/** Adds a line with the time since the beginning. */
function show(list, text) {
  const item = document.createElement("li");
  const time = document.createElement("small");
  time.textContent = `${Math.round(performance.now() - started)} ms`;
  item.append(time, ` ${text}`);
  list.append(item);
  return item;
}

function showTime() {
  progress.value = performance.now() - started;
}

function end() {
  progress.value = LIMIT;
  if (stopping.signal.aborted) {
    setState("stopped", "Stopped: what came before is below.");
  } else {
    setState("closed", "Done: read what works below.");
  }
}

function setState(state, sentence) {
  statusLine.dataset.state = state;
  statusLine.textContent = sentence;
  gatherButton.disabled = state === "connecting";
  stopButton.disabled = state !== "connecting";
}
