const UNITS = ["bytes", "kB", "MB", "GB"];

/** @param {number} size in bytes */
export function inBytes(size) {
  const power = Math.min(Math.floor(Math.log10(size || 1) / 3), 3);
  const digits = power === 0 ? 0 : 1;
  return `${(size / 1000 ** power).toFixed(digits)} ${UNITS[power]}`;
}
