/** What the handshake inspector and the protocol view share: a log that follows the recorder. */

export const recorder = window[Symbol.for("codelab.recorder")];
window.lesson = recorder; // for the lessons' console cards

const LOG_LINES = 500;
const PATIENCE = 250; // ms without anything new
const LONGEST_PATIENCE = 2000; // ms

/**
 * Appends a line for each thing that happened and happens, once it is quiet, so that watching does
 * not slow down what is watched. The log follows its end, unless the reader has left it.
 *
 * @param {HTMLElement} log
 * @param {(entry: object) => HTMLElement | undefined} lineOf no line for what is of no interest
 */
export function followTimeline(log, lineOf) {
  let timer;
  let waitingSince;
  let shown = 0;

  function showNew() {
    waitingSince = undefined;
    const atEnd = log.scrollTop + log.clientHeight > log.scrollHeight - 20;
    log.append(...recorder.timeline.slice(shown).map(lineOf).filter(Boolean));
    shown = recorder.timeline.length;
    while (log.childElementCount > LOG_LINES) log.firstElementChild.remove();
    if (atEnd) log.scrollTop = log.scrollHeight;
  }

  function showSoon() {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(showNew, Math.min(PATIENCE, waitingSince + LONGEST_PATIENCE - now));
  }

  recorder.changes.addEventListener("entry", showSoon);
  showSoon();
}

/** "1.042 s", since the page was opened. */
export function timeOf({ time }) {
  return create("time", {}, `${(time / 1000).toFixed(3)} s`);
}

/** "host udp 192.0.2.7:50000", from a candidate attribute (RFC 8839, section 5.1). */
export function shortCandidate(candidate) {
  const [, , protocol, , address, port, , type] = candidate.split(" ");
  return type ? `${type} ${protocol} ${address}:${port}` : candidate;
}

export function within(tag, ...children) {
  const element = create(tag);
  element.append(...children);
  return element;
}

export function create(tag, properties = {}, text = "") {
  return Object.assign(document.createElement(tag), { textContent: text, ...properties });
}
