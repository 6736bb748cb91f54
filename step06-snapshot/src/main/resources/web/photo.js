/**
 * Draws what a video shows now, in the size in which it came.
 *
 * @param {HTMLVideoElement} video
 * @param {HTMLCanvasElement} canvas
 */
export function snap(video, canvas) {
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d").drawImage(video, 0, 0);
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {string} type image/jpeg, image/webp or image/png; a browser that
 *   cannot write it makes a PNG, and the blob's type says so
 * @param {number} quality 0 to 1
 * @returns {Promise<Blob>}
 */
export function encode(canvas, type, quality) {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}
