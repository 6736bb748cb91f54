// tag::class[]
import { newId, readMessage } from "./messages.js";
import { Receiver } from "./receiver.js";
import { Sender } from "./sender.js";

/** Photos and files, over the channel of whichever call there is. */
export class Sharing {
  #page = newId();
  #otherPage;
  #channel;
  #mostBytes;
  #hasMet;
  #sender;
  #receiver;
  #handlers;

  /**
   * @param {object} handlers
   * @param {(transfer: Transfer) => void} handlers.changed
   * @param {() => boolean} handlers.isFull no more can be shown
   * @param {(item: object) => void} handlers.show what has arrived
   * @param {() => void} handlers.met the other page listens, too
   * @param {() => void} handlers.closed by the other page
   * @param {(sentence: string) => void} handlers.say
   */
  constructor(handlers) {
    const tell = (message) => this.#tell(message);
    this.#handlers = handlers;
    this.#sender = new Sender(tell, handlers.changed);
    this.#receiver = new Receiver(tell, handlers);
  }
// end::class[]

  // tag::open[]
  /**
   * Takes the channel of a call, open, and says who is here: a page that was
   * loaded anew is not the one that the call was with.
   *
   * @param {RTCDataChannel} channel
   * @param {number} mostBytes that one message may have
   */
  open(channel, mostBytes) {
    this.#channel = channel;
    this.#mostBytes = mostBytes;
    this.#hasMet = false;
    channel.binaryType = "arraybuffer";
    channel.addEventListener("message", ({ data }) => {
      if (channel === this.#channel) this.#hear(data);
    });
    channel.addEventListener("close", () => {
      if (channel === this.#channel) this.#handlers.closed();
    });
    const sending = this.#sender.sending;
    this.#tell({ kind: "hello", page: this.#page, sending });
  }

  close() {
    this.#channel = undefined;
    this.#sender.disconnect();
    this.#receiver.pause();
  }

  /** @param {boolean} flows whether the call moves at the moment */
  set flows(flows) {
    this.#receiver.flows = flows;
  }

  /** @see Sender.add */
  send(blob, about) {
    this.#sender.add(blob, about);
  }
  // end::open[]

  // tag::hear[]
  #tell(message) {
    if (this.#channel?.readyState !== "open") return;
    this.#channel.send(JSON.stringify(message));
  }

  #hear(data) {
    if (typeof data !== "string") {
      this.#receiver.take(data);
      return;
    }
    const message = readMessage(data);
    switch (message?.kind) {
      case "hello":
        this.#meet(message);
        break;
      case "photo":
      case "file":
        this.#receiver.announce(message);
        break;
      case "accept":
      case "received":
        this.#sender.hear(message);
        break;
      case "cancel":
        this.#sender.hear(message);
        this.#receiver.cancel(message);
        break;
      default:
        this.#handlers.say("The other sent a message that this page ignores.");
    }
  }

  #meet({ page, sending }) {
    if (this.#hasMet) return;
    this.#hasMet = true;
    // tag::new-page[]
    if (page !== this.#otherPage) {
      this.#sender.lose();
      this.#receiver.lose();
    }
    this.#otherPage = page;
    this.#receiver.keep(sending);
    // end::new-page[]
    this.#sender.connect(this.#channel, this.#mostBytes);
    this.#handlers.met();
  }
  // end::hear[]
}
