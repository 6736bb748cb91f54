// tag::waits[]
const FIRST_WAIT = 1000; // ms
const LONGEST_WAIT = 30_000; // ms
const PLACE_KEPT = 90_000; // ms: by then the server has noticed a lost peer

/** Against the rules, too long, no place (RFC 6455, section 7.4, and IANA). */
const FINAL = [1008, 1009, 1013];
// end::waits[]

// tag::limit[]
/** The longest message that the server takes, in bytes. */
export const MOST_BYTES = 64 * 1024;

/** @param {object} message */
export function bytesOf(message) {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}
// end::limit[]

// tag::class[]
let left = Promise.resolve(); // the server has seen this page out of a room

/**
 * A place in a room: connecting is joining, closing is leaving, and a
 * connection that is lost comes back by itself.
 */
export class Signaling {
  #room;
  #handlers;
  #socket;
  #timer;
  #tries = 0;
  #placeUntil = 0;
  #over = new AbortController();
  // end::class[]

  // tag::join[]
  /**
   * Takes its handlers at once, because one that is set later misses messages.
   *
   * @param {string} room
   * @param {object} handlers
   * @param {() => void} handlers.joining it tries to get in
   * @param {(message: object) => void} handlers.message in their order
   * @param {(wait: number) => void} handlers.lost ms until the next try
   * @param {(sentence: string) => void} handlers.refused there is no next try
   */
  constructor(room, handlers) {
    this.#room = room;
    this.#handlers = handlers;
    const { signal } = this.#over; // <1>
    addEventListener("online", () => this.#retry(), { signal });
    addEventListener("pageshow", () => this.#retry(), { signal });
    addEventListener("pagehide", () => this.#disconnect(), { signal });
    left.then(() => {
      if (!signal.aborted && !this.#socket) this.#connect(); // <2>
    });
  }

  #connect() {
    this.#handlers.joining();
    const socket = new WebSocket(addressOf(this.#room));
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      if (socket === this.#socket) this.#receive(data); // <3>
    });
    socket.addEventListener("close", (event) => {
      if (socket === this.#socket) this.#closed(event);
    });
  }
  // end::join[]

  // tag::send[]
  /** Without a connection there is nobody to hear it, and nothing is sent. */
  send(message) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#socket.send(JSON.stringify(message));
  }
  // end::send[]

  // tag::leave[]
  leave() {
    this.#over.abort();
    if (this.#socket) left = goodbye(this.#socket);
    this.#disconnect();
  }

  #disconnect() {
    clearTimeout(this.#timer);
    this.#socket?.close(1000);
    this.#socket = undefined;
  }
  // end::leave[]

  // tag::receive[]
  #receive(data) {
    const message = parse(data);
    if (["created", "joined"].includes(message.type)) this.#entered();
    if (message.type === "full") {
      if (this.#placeIsKept()) return; // <1>
      this.#over.abort();
      this.#socket = undefined; // <2>
    }
    this.#handlers.message(message);
  }

  #entered() {
    this.#tries = 0;
    this.#placeUntil = Infinity;
  }
  // end::receive[]

  // tag::closed[]
  #closed({ code, reason }) {
    this.#socket = undefined;
    const givenUp = performance.now() + PLACE_KEPT;
    this.#placeUntil = Math.min(this.#placeUntil, givenUp);
    if (!FINAL.includes(code) || (code === 1013 && this.#placeIsKept())) {
      this.#retryLater();
    } else {
      this.#over.abort();
      this.#handlers.refused(`The server says no: ${reason || code}`);
    }
  }

  /** Whether the server may take this peer, come back, for a third one. */
  #placeIsKept() {
    return performance.now() < this.#placeUntil;
  }
  // end::closed[]

  // tag::retry[]
  #retryLater() {
    const most = Math.min(FIRST_WAIT * 2 ** this.#tries, LONGEST_WAIT); // <1>
    const wait = most * (0.5 + Math.random() / 2); // <2>
    this.#tries += 1;
    this.#timer = setTimeout(() => this.#retry(), wait);
    this.#handlers.lost(wait);
  }

  #retry() {
    clearTimeout(this.#timer);
    if (!this.#socket) this.#connect(); // <3>
  }
  // end::retry[]
}

// tag::goodbye[]
const GOODBYE = 1000; // ms, for a server that does not answer any more

function goodbye(socket) {
  return new Promise((resolve) => {
    socket.addEventListener("close", resolve);
    setTimeout(resolve, GOODBYE);
  });
}
// end::goodbye[]

// tag::address[]
function addressOf(room) {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const path = `/signaling/${encodeURIComponent(room)}`;
  return `${scheme}//${location.host}${path}`;
}
// end::address[]

// tag::parse[]
function parse(data) {
  try {
    return Object(JSON.parse(data));
  } catch (error) {
    console.error(error); // <1>
    return {};
  }
}
// end::parse[]
