// tag::class[]
import { hashOf } from "./hash.js";
import { safeName } from "./messages.js";
import { openStore } from "./store.js";
import { Transfer } from "./transfer.js";

const PATIENCE = 15_000; // ms without a byte

const REFUSALS = {
  room: "There is no room for it here.",
  many: "This page is full: delete something, then ask for it again.",
  damaged: "It is not what was announced: nothing of it is kept.",
  picture: "It is no picture, though it says so: nothing of it is kept.",
  silence: "No more of it comes: ask for it again.",
};

/** Takes what the other side sends, and hands it on once it is whole. */
export class Receiver {
  /** Whether the call moves now; else nobody is blamed for silence. */
  flows = false;
  #tell;
  #handlers;
  #item;
  #answer;
  #timer;
  #expectsNothing = false;

  /**
   * @param {(message: object) => void} tell
   * @param {object} handlers
   * @param {(transfer: Transfer) => void} handlers.changed
   * @param {() => boolean} handlers.isFull
   * @param {(item: object) => Promise<void>} handlers.show throws where a
   *   photo cannot be read
   * @param {(sentence: string) => void} handlers.say
   */
  constructor(tell, handlers) {
    this.#tell = tell;
    this.#handlers = handlers;
  }
// end::class[]

  // tag::announce[]
  /** Takes a header, the first time or again after the call was gone. */
  async announce(header) {
    const item = this.#item;
    if (this.#answer?.id === header.id) {
      this.#tell(this.#answer);
    } else if (!item || !isSame(item.header, header)) {
      if (item) this.#refuse(item, "silence");
      await this.#begin(header);
    } else if (["paused", "moving"].includes(item.transfer.state)) {
      this.#accept(item);
    }
  }
  // end::announce[]

  // tag::begin[]
  async #begin(header) {
    const item = { header, received: 0 };
    const shown = {
      direction: "in",
      name: safeName(header.name),
      size: header.size,
      cancel: () => this.#refuse(item, "person"),
    };
    item.transfer = new Transfer(shown, this.#handlers.changed);
    this.#item = item;
    if (this.#handlers.isFull()) {
      this.#refuse(item, "many");
      return;
    }
    try {
      item.store = await openStore(header.size);
      if (item === this.#item) this.#accept(item);
      else item.store.remove();
    } catch (error) {
      console.error(error);
      this.#refuse(item, "room");
    }
  }

  #accept(item) {
    const { header, received } = item;
    item.transfer.become("moving", "");
    this.#expectsNothing = false;
    this.#tell({ kind: "accept", id: header.id, from: received });
    this.#watch(item);
    if (received === header.size) this.#finish(item);
  }
  // end::begin[]

  // tag::take[]
  /** @param {ArrayBuffer} bytes the next ones of what was announced */
  take(bytes) {
    const item = this.#item;
    if (item?.transfer.state !== "moving") {
      this.#ignore();
      return;
    }
    item.received += bytes.byteLength;
    if (item.received > item.header.size) {
      this.#refuse(item, "damaged");
      return;
    }
    item.transfer.move(item.received);
    this.#watch(item);
    item.store.write(bytes).catch((error) => this.#failed(item, error));
    if (item.received === item.header.size) this.#finish(item);
  }

  /** Says so once, however many there are. */
  #ignore() {
    if (this.#expectsNothing) return;
    this.#expectsNothing = true;
    this.#handlers.say("The other sent bytes that belong to nothing: ignored.");
  }
  // end::take[]

  // tag::finish[]
  async #finish(item) {
    const { header, transfer, store } = item;
    clearTimeout(this.#timer);
    transfer.become("checking", "Your browser checks its hash.");
    const isWanted = () => item === this.#item; // else it was cancelled
    try {
      const whole = await store.finish();
      const sha256 = await hashOf(whole);
      if (!isWanted()) return;
      if (sha256 !== header.sha256) {
        this.#refuse(item, "damaged");
        return;
      }
      await this.#handlers.show({ ...item, whole, isWanted });
      if (!isWanted()) return;
      this.#end(item, "done", "Arrived whole: the hashes are equal.");
      this.#tellOf(item, { kind: "received", sha256 });
    } catch (error) {
      this.#failed(item, error);
    }
  }
  // end::finish[]

  // tag::lost[]
  /** The call is gone: what has come so far is kept. */
  pause() {
    clearTimeout(this.#timer);
    this.flows = false;
    if (this.#item?.transfer.state !== "moving") return;
    const sentence = "The call is gone: this goes on when it is back.";
    this.#item.transfer.become("paused", sentence);
  }

  /** The other page is a new one, and knows nothing of it. */
  lose() {
    const sentence = "Lost, because the other's page is a new one: ask for it.";
    this.#drop("failed", sentence);
  }

  /** Hears that the other side sends this id, or nothing. */
  keep(id) {
    const item = this.#item;
    if (item && item.header.id !== id) this.cancel(item.header.id);
  }
  // end::lost[]

  // tag::cancel[]
  /** Hears that the other side does not go on with this id. */
  cancel(id) {
    if (this.#item?.header.id !== id) return;
    this.#drop("cancelled", "The other has cancelled it.");
  }
  // end::cancel[]

  // tag::watch[]
  #watch(item) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.flows) this.#refuse(item, "silence");
      else this.#watch(item);
    }, PATIENCE);
  }
  // end::watch[]

  // tag::refuse[]
  #failed(item, error) {
    if (item !== this.#item) return;
    console.error(error);
    const isNoPicture = error.name === "EncodingError";
    this.#refuse(item, isNoPicture ? "picture" : "room");
  }

  /** @param {keyof REFUSALS | "person"} reason */
  #refuse(item, reason) {
    if (item !== this.#item) return;
    if (reason === "person") this.#drop("cancelled", "You have cancelled it.");
    else this.#drop("failed", REFUSALS[reason]);
    this.#tellOf(item, { kind: "cancel", reason });
  }

  #drop(state, sentence) {
    const item = this.#item;
    if (!item) return;
    item.store?.remove();
    this.#expectsNothing = true; // what is on its way belongs to it
    this.#end(item, state, sentence);
  }

  #end(item, state, sentence) {
    clearTimeout(this.#timer);
    this.#item = undefined;
    item.transfer.become(state, sentence);
  }

  /** Is told again where the call went before the other side heard it. */
  #tellOf({ header }, answer) {
    this.#answer = { ...answer, id: header.id };
    this.#tell(this.#answer);
  }
  // end::refuse[]
}

// tag::same[]
function isSame(one, other) {
  return ["id", "size", "sha256"].every((name) => one[name] === other[name]);
}
// end::same[]
