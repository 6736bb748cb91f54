import { compare, inWords, warning } from "./quality.js";

const EVERY = 1000; // ms
const MOST = 60; // looks: a minute
const HEIGHT = 100;

/** Shows how good a call is: a line, a warning, and a graph of the last minute. */
export class QualityView {
  #line = document.getElementById("qualityLine");
  #warning = document.getElementById("qualityWarning");
  #curve = document.getElementById("qualityCurve");
  #most = document.getElementById("qualityMost");
  #looks = [];
  #timer;

  /** @param {import("./call.js").Call} call */
  start(call) {
    this.stop();
    let before = new Map();
    const timer = setInterval(async () => {
      const now = await call.getStats();
      const quality = compare(before, now);
      before = now;
      if (quality && timer === this.#timer) this.#show(quality);
    }, EVERY);
    this.#timer = timer;
  }

  stop() {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#line.textContent = "";
    this.#warning.textContent = "";
    this.#looks = [];
  }

  /** The last look, for the report on a call. */
  get last() {
    return this.#looks.at(-1);
  }

  #show(quality) {
    this.#looks = [...this.#looks, quality].slice(-MOST);
    this.#line.textContent = inWords(quality);
    const words = warning(quality);
    if (this.#warning.textContent !== words) this.#warning.textContent = words;
    this.#draw();
  }

  #draw() {
    const most = Math.max(100, ...this.#looks.map(({ bitrate }) => bitrate));
    const points = this.#looks.map(
      ({ bitrate }, second) => `${second},${HEIGHT - (bitrate / most) * HEIGHT}`,
    );
    this.#curve.setAttribute("points", points.join(" "));
    this.#most.textContent = `${most} kbit/s`;
  }
}
