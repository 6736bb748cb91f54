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

/**
 * Decodes a picture, which tells whether it is one, and of what size.
 *
 * @param {Blob} bytes
 * @returns {Promise<{ width: number, height: number } | undefined>} in pixels;
 *   nothing where it is no picture
 */
export async function sizeOf(bytes) {
  try {
    const bitmap = await createImageBitmap(bytes);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch (error) {
    console.debug(error);
    return undefined;
  }
}
