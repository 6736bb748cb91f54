const BETWEEN = 100; // ms between two looks at the progress

/** What both sides say. */
export const ARRIVED = "It has arrived whole: the hashes are equal.";
export const PAUSED = "The call is gone: this goes on when it is back.";

/**
 * @typedef {"waiting" | "reading" | "moving" | "checking" | "paused" | "done" |
 *   "cancelled" | "failed"} State
 */

/** A photo or a file on its way, as a person sees it. */
export class Transfer {
  /** @type {State} */
  state = "waiting";
  sentence = "";
  moved = 0; // bytes
  rate = 0; // bytes a second, since it began to move
  #start;
  #shown = 0;
  #changed;

  /**
   * @param {object} about
   * @param {"out" | "in"} about.direction
   * @param {string} about.name safe to show
   * @param {number} about.size in bytes
   * @param {() => void} [about.cancel]
   * @param {() => void} [about.again] sends it once more
   * @param {(transfer: Transfer) => void} changed
   */
  constructor({ direction, name, size, cancel, again }, changed) {
    this.direction = direction;
    this.name = name;
    this.size = size;
    this.cancel = cancel;
    this.again = again;
    this.#changed = changed;
  }

  get isOver() {
    return ["done", "cancelled", "failed"].includes(this.state);
  }

  /**
   * @param {State} state
   * @param {string} sentence
   */
  become(state, sentence) {
    this.state = state;
    this.sentence = sentence;
    if (state === "done") this.moved = this.size;
    this.#start = undefined;
    this.rate = 0;
    this.#changed(this);
  }

  /** @param {number} moved bytes in all */
  move(moved) {
    const now = performance.now();
    this.moved = moved;
    this.#start ??= { now, moved };
    if (now < this.#shown + BETWEEN && moved < this.size) return;
    this.#shown = now;
    const seconds = (now - this.#start.now) / 1000;
    this.rate = seconds && (moved - this.#start.moved) / seconds;
    this.#changed(this);
  }
}
