// tag::class[]
import { hashOf } from "./hash.js";
import { newId, safeName } from "./messages.js";
import { ARRIVED, PAUSED, Transfer } from "./transfer.js";
import { limitOf } from "./units.js";

const CHUNK = 64 * 1024; // bytes, at the most
const PIECE = 16 * CHUNK; // bytes that are read at once
// tag::marks[]
const HIGH = 256 * 1024; // bytes that may wait in the channel
const LOW = 128 * 1024; // bytes, at which more are sent
// end::marks[]

const CANCELLED = "You have cancelled it.";
const CANCELLED_LATE = "You have cancelled it; the other may have it already.";
const REFUSALS = {
  __proto__: null,
  person: "The other has cancelled it.",
  room: "It is too much for the other's browser.",
  many: "The other's page is full: ask them to delete something.",
  damaged: "It did not arrive whole: send it again.",
  picture: "The other's browser cannot read it as a picture.",
  silence: "The other has waited in vain for the rest: send it again.",
};

/** Sends photos and files over whichever call there is, one after the other. */
export class Sender {
  #tell;
  #changed;
  #queue = [];
  #job;
  #channel;
  #chunk;

  /**
   * @param {(message: object) => void} tell
   * @param {(transfer: Transfer) => void} changed
   */
  constructor(tell, changed) {
    this.#tell = tell;
    this.#changed = changed;
  }

  /** The id of what is on its way; nothing where nothing is. */
  get sending() {
    return this.#job?.header.id;
  }
// end::class[]

  // tag::add[]
  /**
   * @param {Blob} blob
   * @param {object} about what the header says of it
   * @param {"photo" | "file"} about.kind
   * @param {string} about.name
   */
  add(blob, about) {
    const { type, size } = blob;
    const header = { ...about, id: newId(), type, size, time: Date.now() };
    const job = { blob, header };
    const shown = {
      direction: "out",
      name: safeName(about.name),
      size,
      cancel: () => this.#cancel(job),
      again: () => this.add(blob, about),
    };
    job.transfer = new Transfer(shown, this.#changed);
    job.transfer.become("waiting", "Waits for its turn.");
    this.#queue.push(job);
    this.#next();
  }

  #next() {
    if (this.#job || !this.#channel) return;
    this.#job = this.#queue.shift();
    if (this.#job) this.#announce(this.#job);
  }
  // end::add[]

  // tag::connect[]
  /**
   * @param {RTCDataChannel} channel
   * @param {number} mostBytes that one message may have
   */
  connect(channel, mostBytes) {
    this.#channel = channel;
    this.#chunk = Math.min(CHUNK, mostBytes);
    // tag::low[]
    channel.bufferedAmountLowThreshold = LOW;
    // end::low[]
    if (this.#job) this.#announce(this.#job);
    this.#next();
  }
  // end::connect[]

  // tag::lost[]
  disconnect() {
    this.#channel = undefined;
    this.#job?.transfer.become("paused", PAUSED);
  }

  /** The other page is a new one, maybe somebody else's. */
  lose() {
    const sentence = "Lost, because the other's page is a new one.";
    for (const job of [this.#job, ...this.#queue]) {
      job?.transfer.become("failed", sentence);
    }
    this.#job = undefined;
    this.#queue = [];
  }
  // end::lost[]

  // tag::announce[]
  async #announce(job) {
    const channel = this.#channel;
    job.transfer.become("reading", "Your browser reads it, to make its hash.");
    try {
      job.hash ??= hashOf(job.blob, (read) => this.#read(job, read));
      job.header.sha256 = await job.hash;
      if (!this.#isOn(job, channel)) return;
      job.transfer.become("reading", "The other side is asked for room.");
      this.#tell(job.header);
    } catch (error) {
      this.#failed(job, error);
    }
  }

  /** Throws where nobody wants to know any more: that ends the reading. */
  #read(job, bytes) {
    if (job !== this.#job) throw new DOMException("Cancelled", "AbortError");
    job.transfer.move(bytes);
  }
  // end::announce[]

  // tag::hear[]
  /** Hears what the other side says of the id in its message. */
  hear({ kind, id, from, sha256, reason, most }) {
    const job = this.#job;
    if (id !== job?.header.id) return;
    switch (kind) {
      case "accept":
        if (job.transfer.state === "reading") this.#stream(job, from);
        break;
      case "received":
        if (sha256 !== job.header.sha256) break;
        this.#end(job, "done", ARRIVED);
        break;
      case "cancel":
        this.#refused(job, reason, most);
        break;
    }
  }
  // end::hear[]

  // tag::stream[]
  async #stream(job, from) {
    const channel = this.#channel;
    const { blob, transfer } = job;
    transfer.become("moving", "");
    try {
      for (let at = from; at < blob.size; at += PIECE) {
        const piece = await blob.slice(at, at + PIECE).arrayBuffer();
        for (let i = 0; i < piece.byteLength; i += this.#chunk) {
          // tag::wait[]
          if (channel.bufferedAmount > HIGH) await roomIn(channel);
          // end::wait[]
          if (!this.#isOn(job, channel)) return;
          channel.send(piece.slice(i, i + this.#chunk));
          transfer.move(Math.max(from, at + i - channel.bufferedAmount));
        }
      }
      transfer.become("checking", "The other side checks it.");
    } catch (error) {
      this.#failed(job, error);
    }
  }
  // end::stream[]

  // tag::on[]
  #isOn(job, channel) {
    const isOpen = channel?.readyState === "open";
    return isOpen && job === this.#job && channel === this.#channel;
  }
  // end::on[]

  // tag::cancel[]
  #cancel(job) {
    const mayBeLate = ["checking", "paused"].includes(job.transfer.state);
    this.#tell({ kind: "cancel", id: job.header.id, reason: "person" });
    this.#end(job, "cancelled", mayBeLate ? CANCELLED_LATE : CANCELLED);
  }
  // end::cancel[]

  // tag::end[]
  /** For example because the file was changed while it was read. */
  #failed(job, error) {
    if (job !== this.#job) return;
    console.error(error);
    this.#tell({ kind: "cancel", id: job.header.id, reason: "failed" });
    this.#end(job, "failed", `It failed with ${error.name}.`);
  }

  #refused(job, reason, most) {
    const state = reason === "person" ? "cancelled" : "failed";
    const sentence = REFUSALS[reason] ?? REFUSALS.damaged;
    this.#end(job, state, sentence + limitOf(most));
  }

  #end(job, state, sentence) {
    job.transfer.become(state, sentence);
    this.#queue = this.#queue.filter((waiting) => waiting !== job);
    if (job === this.#job) this.#job = undefined;
    this.#next();
  }
  // end::end[]
}

// tag::room[]
/** Waits until there is room in the channel again. */
function roomIn(channel) {
  return new Promise((resolve) =>
    channel.addEventListener("bufferedamountlow", resolve, { once: true }),
  );
}
// end::room[]
