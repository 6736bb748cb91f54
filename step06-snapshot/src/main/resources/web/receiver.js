// tag::class[]
import { hashOf } from "./hash.js";
import { safeName } from "./messages.js";
import { sizeOf } from "./photo.js";
import { openStore } from "./store.js";
import { ARRIVED, PAUSED, Transfer } from "./transfer.js";
import { limitOf } from "./units.js";

const PATIENCE = 15_000; // ms without a byte

const FAILED = "It has failed on the other's side: ask for it again.";
const REFUSALS = {
  replaced: "The other has begun something else: ask for it again.",
  room: "There is no room for it here.",
  many: "This page is full: delete something, then ask for it again.",
  damaged: "It is not what was announced: nothing of it is kept.",
  picture: "It is no picture, though it says so: nothing of it is kept.",
  silence: "Nothing of it has come for 15 s: ask for it again.",
};

/** Takes what the other side sends, and hands it on once it is whole. */
export class Receiver {
  #tell;
  #handlers;
  #item;
  #answer;
  #timer;
  #flows = false;
  #expectsNothing = false;

  /**
   * @param {(message: object) => void} tell
   * @param {object} handlers
   * @param {(transfer: Transfer) => void} handlers.changed
   * @param {() => boolean} handlers.isFull
   * @param {(item: object) => void} handlers.show what has arrived
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
      if (item) this.#refuse(item, "replaced");
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
      this.#refuse(item, "room", error.most);
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
    if (!this.#isMoving()) {
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

  #isMoving() {
    return this.#item?.transfer.state === "moving";
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
    try {
      const whole = await store.finish();
      const isPhoto = header.kind === "photo";
      const [sha256, picture] = await Promise.all([
        hashOf(whole),
        isPhoto ? sizeOf(whole) : undefined,
      ]);
      if (item !== this.#item) return; // it was cancelled meanwhile
      if (sha256 !== header.sha256) {
        this.#refuse(item, "damaged");
      } else if (isPhoto && !picture) {
        this.#refuse(item, "picture");
      } else {
        this.#handlers.show({ header, whole, picture, store });
        this.#end(item, "done", ARRIVED);
        this.#tellOf(item, { kind: "received", sha256 });
      }
    } catch (error) {
      this.#failed(item, error);
    }
  }
  // end::finish[]

  // tag::lost[]
  /** The call is gone: what has come so far is kept. */
  pause() {
    clearTimeout(this.#timer);
    this.#flows = false;
    if (this.#isMoving()) this.#item.transfer.become("paused", PAUSED);
  }

  /** The other page is a new one, and knows nothing of it. */
  lose() {
    const sentence = "Lost, because the other's page is a new one: ask for it.";
    this.#drop("failed", sentence);
  }

  /** Hears that the other side sends this id, or nothing. */
  keep(id) {
    const item = this.#item;
    if (item && item.header.id !== id) this.cancel(item.header);
  }
  // end::lost[]

  // tag::cancel[]
  /** Hears that the other side does not go on with this id. */
  cancel({ id, reason }) {
    if (this.#item?.header.id !== id) return;
    if (reason === "failed") this.#drop("failed", FAILED);
    else this.#drop("cancelled", "The other has cancelled it.");
  }
  // end::cancel[]

  // tag::watch[]
  /** @param {boolean} flows whether the call moves: else silence is no fault */
  set flows(flows) {
    this.#flows = flows;
    if (this.#isMoving()) this.#watch(this.#item);
  }

  #watch(item) {
    clearTimeout(this.#timer);
    if (!this.#flows) return;
    this.#timer = setTimeout(() => this.#refuse(item, "silence"), PATIENCE);
  }
  // end::watch[]

  // tag::refuse[]
  #failed(item, error) {
    if (item !== this.#item) return;
    console.error(error);
    this.#refuse(item, "room");
  }

  /**
   * @param {keyof REFUSALS | "person"} reason
   * @param {number} [most] bytes that would have fitted
   */
  #refuse(item, reason, most) {
    if (item !== this.#item) return;
    if (reason === "person") this.#drop("cancelled", "You have cancelled it.");
    else this.#drop("failed", REFUSALS[reason] + limitOf(most));
    this.#tellOf(item, { kind: "cancel", reason, most });
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
