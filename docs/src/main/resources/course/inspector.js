import { explainSdpLine } from "./sdp.js";

const recorder = window[Symbol.for("codelab.recorder")];
const LOG_LINES = 500;
const PATIENCE = 250; // ms

window.lesson = recorder; // for the lessons' console cards

/**
 * The handshake inspector: shows what the page's peer connections do, while they do it.
 * It reads the recorder, which the page loads before its own modules.
 */
class HandshakeInspector extends HTMLElement {
  #cards = new Map();
  #connections = create("div", { className: "connections" });
  #log = create("ol", { className: "log", tabIndex: 0, ariaLabel: "All that happened" });

  #timer;
  #shown = 0;

  connectedCallback() {
    this.append(create("h2", {}, "The handshake"), this.#connections, this.#log);
    recorder.changes.addEventListener("entry", () => this.#showSoon());
    this.#showSoon();
  }

  /** A moment later, so that watching a handshake does not slow it down. */
  #showSoon() {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#showNew();
    }, PATIENCE);
  }

  #showNew() {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    const atEnd = scrollTop + clientHeight > scrollHeight - 20;
    for (const entry of recorder.timeline.slice(this.#shown)) this.#show(entry);
    this.#shown = recorder.timeline.length;
    while (this.#log.childElementCount > LOG_LINES) this.#log.firstElementChild.remove();
    if (atEnd) this.#log.scrollTop = this.#log.scrollHeight;
  }

  #show(entry) {
    if (entry.what === "created") this.#addCard(entry.who);
    const cards = [...this.#cards.values()];
    const side = cards.findIndex((card) => card.has(entry.who));
    cards[side]?.show(entry);
    const line = logLine(entry);
    line.dataset.side = side + 1;
    this.#log.append(line);
  }

  /** A new call takes the place of the one before, whose connections are closed. */
  #addCard(who) {
    for (const [name, card] of this.#cards) {
      if (card.closed) {
        card.element.remove();
        this.#cards.delete(name);
      }
    }
    const card = new ConnectionCard(who);
    this.#cards.set(who, card);
    this.#connections.append(card.element);
  }
}

/** One connection: the states it and its channels went through, and the description it made. */
class ConnectionCard {
  closed = false;
  #who;
  #states = create("dl");
  #channels = new Map();
  #signaling = create("output", {}, "stable");
  #connection = create("output", {}, "new");
  #description = create("div");

  constructor(who) {
    this.#who = who;
    this.#addLine("signalingState", this.#signaling);
    this.#addLine("connectionState", this.#connection);
    this.element = create("section");
    this.element.append(create("h3", {}, capital(who)), this.#states, this.#description);
  }

  /** Whether this is the card of the connection, or of one of its channels. */
  has(who) {
    return who === this.#who || this.#channels.has(who);
  }

  show(entry) {
    if (this.#channels.has(entry.who)) {
      addState(this.#channels.get(entry.who), entry.detail.state);
    } else {
      this.#showConnection(entry);
    }
  }

  #showConnection({ what, outcome, detail }) {
    if (detail.channel) this.#addChannel(detail);
    if (what === "signalingstatechange") addState(this.#signaling, detail.state);
    if (what === "connectionstatechange") addState(this.#connection, detail.state);
    if (what === "setLocalDescription" && outcome === "resolved") this.#describe(detail);
    if (what === "close") this.#close();
  }

  #addLine(term, output) {
    this.#states.append(create("dt", {}, term), within("dd", output));
  }

  #addChannel({ channel, label, state }) {
    const states = create("output", {}, state);
    this.#channels.set(channel, states);
    this.#addLine(`channel “${label}”`, states);
  }

  /** A connection that is closed tells nothing more, and neither do its channels. */
  #close() {
    this.closed = true;
    for (const states of this.#channels.values()) addState(states, "closed");
    addState(this.#signaling, "closed");
    addState(this.#connection, "closed");
  }

  #describe({ type, sdp }) {
    const lines = create("ol", { className: "sdp", tabIndex: 0, ariaLabel: `The ${type}` });
    lines.append(...sdp.trim().split("\r\n").map(sdpLine));
    const fold = create("details");
    fold.append(create("summary", {}, `Its ${type}, line by line`), lines);
    this.#description.replaceChildren(fold);
  }
}

function sdpLine(line) {
  const item = within("li", create("code", {}, line));
  item.append(create("small", {}, explainSdpLine(line)));
  return item;
}

function logLine({ time, who, what, outcome, detail }) {
  const text = create("span", {}, `${who}: ${what} `);
  text.append(create("small", {}, summary(outcome, detail)));
  const item = within("li", create("time", {}, `${(time / 1000).toFixed(3)} s`));
  item.append(text);
  return item;
}

function summary(outcome, { state, type, kind, candidate, label, bytes, name, message }) {
  const address = candidate === null ? "no more" : shortCandidate(candidate ?? "");
  const length = bytes === undefined ? "" : `${bytes} bytes`;
  const happened = outcome === "event" ? "" : outcome;
  return [happened, label, state, type, length, kind, address, name, message]
    .filter(Boolean)
    .join(" ");
}

/** "host udp 192.0.2.7:50000", from a candidate attribute (RFC 8839, section 5.1). */
function shortCandidate(candidate) {
  const [, , protocol, , address, port, , type] = candidate.split(" ");
  return candidate && `${type} ${protocol} ${address}:${port}`;
}

function addState(output, state) {
  const last = output.value.split(" ⇒ ").at(-1);
  if (state && state !== last) output.value = `${output.value} ⇒ ${state}`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

function within(tag, child) {
  const element = create(tag);
  element.append(child);
  return element;
}

function create(tag, properties = {}, text = "") {
  return Object.assign(document.createElement(tag), { textContent: text, ...properties });
}

customElements.define("handshake-inspector", HandshakeInspector);
