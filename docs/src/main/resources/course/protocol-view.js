import { create, followTimeline, recorder, shortCandidate, timeOf, within } from "./log.js";

const EXAMPLE = '{"type":"chat","text":"Hello"}';
const MOST_CHARACTERS = 70; // of a summary: one line where there is room
const MOST_BRACKETS = 200; // each may indent all that follows

const DIRECTIONS = { sent: "→ sent", received: "← received", unsent: "✕ not sent" };

/** What the closing codes of a WebSocket mean (RFC 6455, section 7.4.1, and IANA's registry). */
const CLOSE_CODES = {
  1000: "on purpose",
  1001: "one end is going away",
  1002: "against the WebSocket protocol",
  1003: "this kind of frame is not taken",
  1005: "no code was given",
  1006: "lost without a goodbye",
  1007: "the text is not UTF-8",
  1008: "against the server's rules",
  1009: "a message is too long",
  1011: "the server failed",
  1012: "the server restarts",
  1013: "try again later",
};

/**
 * The protocol view: shows every frame that goes through the page's WebSockets, and sends whatever
 * a person types, right or wrong, so that one sees what the server answers.
 * It reads the recorder, which the page loads before its own modules.
 */
class ProtocolView extends HTMLElement {
  #text = create("input", { id: "rawText", autocomplete: "off", spellcheck: false });
  #button = create("button", { id: "rawButton" }, "Send raw");
  #log = create("ol", { className: "log", tabIndex: 0, ariaLabel: "Every frame" });

  connectedCallback() {
    this.#text.value = EXAMPLE;
    const label = create("label", { htmlFor: "rawText" }, "Raw JSON, sent as it is");
    const form = within("form", label, this.#text, this.#button);
    form.addEventListener("submit", (event) => this.#send(event));
    this.append(create("h2", {}, "The protocol"), form, this.#log);
    recorder.changes.addEventListener("entry", () => this.#enable());
    this.#enable();
    followTimeline(this.#log, lineOf);
  }

  #enable() {
    const closed = !newestOpenSocket();
    this.#text.disabled = closed;
    this.#button.disabled = closed;
  }

  #send(event) {
    event.preventDefault();
    newestOpenSocket()?.send(this.#text.value);
  }
}

function newestOpenSocket() {
  return recorder.sockets.findLast(({ readyState }) => readyState === WebSocket.OPEN);
}

function lineOf(entry) {
  const { who, what, outcome, detail } = entry;
  if (!who.startsWith("socket")) return undefined;
  switch (`${what} ${outcome}`) {
    case "created done":
      return socketLine(entry, `${who} connects to ${detail.url}`);
    case "open event":
      return socketLine(entry, `${who} is open`);
    case "close done":
      return socketLine(entry, `${who} is told to close`);
    case "close event":
      return socketLine(entry, `${who} is closed: ${closing(detail)}`);
    case "message event":
      return frameLine(entry, "received");
    case "send done":
      return detail.discarded
        ? frameLine(entry, "unsent", "the socket is not open any more")
        : frameLine(entry, "sent");
    case "send thrown":
      return frameLine(entry, "unsent", `${detail.name}: ${detail.message}`);
  }
}

function closing({ code, reason }) {
  return [code, CLOSE_CODES[code], reason && `“${reason}”`].filter(Boolean).join(", ");
}

function socketLine(entry, text) {
  const line = within("li", timeOf(entry), create("span", { className: "socket" }, text));
  line.className = "line";
  return line;
}

function frameLine(entry, direction, problem) {
  const { type, summary, text, message } = read(entry.detail);
  const what = within("span", create("b", {}, type), " ", create("small", {}, problem ?? summary));
  what.className = "what";
  const line = within("summary", timeOf(entry), create("span", {}, DIRECTIONS[direction]), what);
  line.className = `line ${direction}`;
  const fold = within("details", line);
  const show = () => fold.append(create("pre", {}, text ?? JSON.stringify(message, null, 2)));
  fold.addEventListener("toggle", show, { once: true });
  return within("li", fold);
}

/** A frame as people read it: its type, the rest in one line, and the message or else the text. */
function read({ type, bytes, text, whole }) {
  const size = `${bytes} bytes`;
  if (type !== "text") return { type: "binary", summary: size, text: size };
  if (!whole) return { type: "long", summary: size, text: `${text}…` };
  const summary = shorten(text);
  if (text.match(/[[{]/g)?.length > MOST_BRACKETS) return { type: "deep", summary, text };
  try {
    const message = JSON.parse(text);
    return { type: "no type", summary, message, ...describe(message) };
  } catch {
    return { type: "not JSON", summary, text };
  }
}

function describe(message) {
  const { type, ...rest } = Object(message);
  if (typeof type !== "string") return {};
  const parts = Object.entries(rest).map(([name, value]) => `${name}: ${brief(value)}`);
  return { type, summary: shorten(parts.join(", ")) };
}

function brief(value) {
  if (typeof value === "string") return value;
  const { candidate } = Object(value);
  return typeof candidate === "string" ? shortCandidate(candidate) : JSON.stringify(value);
}

function shorten(text) {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

customElements.define("protocol-view", ProtocolView);
