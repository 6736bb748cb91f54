import { create, followTimeline, shortCandidate, timeOf, within } from "./log.js";
import { explainSdpLine } from "./sdp.js";

/**
 * The handshake inspector: shows what the page's peer connections do, while they do it.
 * It reads the recorder, which the page loads before its own modules.
 */
class HandshakeInspector extends HTMLElement {
  #cards = new Map();
  #connections = create("div", { className: "connections" });
  #log = create("ol", { className: "log", tabIndex: 0, ariaLabel: "All that happened" });

  connectedCallback() {
    this.append(create("h2", {}, "The handshake"), this.#connections, this.#log);
    followTimeline(this.#log, (entry) => this.#show(entry));
  }

  #show(entry) {
    const { who, what } = entry;
    if (what === "created" && who.startsWith("connection")) this.#addCard(who);
    const cards = [...this.#cards.values()];
    const side = cards.findIndex((card) => card.has(who));
    cards[side]?.show(entry);
    const line = logLine(entry);
    line.dataset.side = side + 1;
    return line;
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
  return within("li", create("code", {}, line), create("small", {}, explainSdpLine(line)));
}

function logLine(entry) {
  const { who, what, outcome, detail } = entry;
  const text = within("span", `${who}: ${what} `, create("small", {}, summary(outcome, detail)));
  return within("li", timeOf(entry), text);
}

function summary(outcome, detail) {
  const { state, type, kind, candidate, label, bytes, messages, name, message } = detail;
  const address = candidate === null ? "no more" : shortCandidate(candidate ?? "");
  const length = bytes === undefined ? "" : `${bytes} bytes`;
  const many = messages && `in ${messages} messages`;
  const happened = outcome === "event" ? "" : outcome;
  return [happened, label, state, type, length, many, kind, address, name, message]
    .filter(Boolean)
    .join(" ");
}

function addState(output, state) {
  const last = output.value.split(" ⇒ ").at(-1);
  if (state && state !== last) output.value = `${output.value} ⇒ ${state}`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

customElements.define("handshake-inspector", HandshakeInspector);
