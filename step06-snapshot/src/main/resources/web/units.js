const UNITS = ["bytes", "kB", "MB", "GB"];

/** @param {number} size in bytes, 0 or more */
export function inBytes(size) {
  let number = Math.round(size);
  if (number < 1000) return `${number} ${number === 1 ? "byte" : "bytes"}`;
  let unit = 0;
  while (number >= 999.95 && unit < UNITS.length - 1) {
    number /= 1000;
    unit += 1;
  }
  return `${number.toFixed(1)} ${UNITS[unit]}`;
}

/**
 * How much would fit where something did not; nothing where that is unknown.
 *
 * @param {number} [most] in bytes
 */
export function limitOf(most) {
  return most === undefined ? "" : ` At most ${inBytes(most)} fit.`;
}
