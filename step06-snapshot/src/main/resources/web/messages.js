// tag::most[]
const MOST_CHARACTERS = 64 * 1024;
// end::most[]
// tag::name-limits[]
const MOST_OF_A_NAME = 100; // characters
const KEPT_ENDING = 20; // characters
// end::name-limits[]

// tag::pictures[]
/** What an <img> may be given: pictures that hold no scripts. */
export const PICTURES = ["image/jpeg", "image/webp", "image/png"];
// end::pictures[]

// tag::read[]
/**
 * Reads a message of the other side, and believes nothing.
 *
 * @param {string} text
 * @returns {object | undefined} nothing where it is no message of this protocol
 */
export function readMessage(text) {
  const message = text.length <= MOST_CHARACTERS ? parse(text) : {};
  return RULES.get(message.kind)?.(message) ? message : undefined;
}

function parse(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

const RULES = new Map([
  ["hello", ({ page }) => isId(page)],
  ["photo", (header) => isHeader(header) && PICTURES.includes(header.type)],
  ["file", isHeader],
  ["accept", ({ id, from }) => isId(id) && isCount(from)],
  ["received", ({ id, sha256 }) => isId(id) && isHash(sha256)],
  ["cancel", isCancel],
]);

function isHeader({ id, name, type, size, sha256, time }) {
  const areTexts = isText(name) && isText(type);
  return areTexts && isId(id) && isCount(size) && isHash(sha256) && isCount(time);
}

function isCancel({ id, reason, most }) {
  return isId(id) && isText(reason) && (most === undefined || isCount(most));
}

function isText(value) {
  return typeof value === "string";
}

function isId(value) {
  return isText(value) && /^[\w-]{1,64}$/.test(value);
}

function isHash(value) {
  return isText(value) && /^[0-9a-f]{64}$/.test(value);
}

function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}
// end::read[]

// tag::name[]
/**
 * A name that is safe to show and to save under: no folders, no characters that
 * turn the writing direction or cannot be seen, not too long.
 *
 * @param {string} name
 */
export function safeName(name) {
  const safe = name.replace(/[\p{C}/\\:*?"<>|]+/gu, "_").replace(/^\.+/, "");
  if (safe.length <= MOST_OF_A_NAME) return safe || "file";
  const start = safe.slice(0, MOST_OF_A_NAME - KEPT_ENDING);
  return `${start}…${safe.slice(-KEPT_ENDING)}`;
}
// end::name[]

// tag::id[]
/** For what needs a name of its own; crypto.randomUUID needs https. */
export function newId() {
  return Math.random().toString(36).slice(2);
}
// end::id[]
