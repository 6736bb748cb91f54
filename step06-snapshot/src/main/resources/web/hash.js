const PIECE = 64 * 1024 * 1024; // bytes: all that memory holds at a time

/**
 * The SHA-256 of up to 64 MiB, as sha256sum prints it; of more than that, the
 * SHA-256 of the SHA-256s of its pieces, because WebCrypto takes no stream
 * (https://www.w3.org/TR/webcrypto-2/#SubtleCrypto-method-digest).
 *
 * @param {Blob} blob
 * @param {(bytes: number) => void} [progressed] how much has been read
 * @returns {Promise<string>} 64 hexadecimal digits
 */
export async function hashOf(blob, progressed = () => {}) {
  const hashes = [];
  let read = 0;
  do {
    const piece = await blob.slice(read, read + PIECE).arrayBuffer();
    hashes.push(await crypto.subtle.digest("SHA-256", piece));
    read += piece.byteLength;
    progressed(read);
  } while (read < blob.size);
  if (hashes.length === 1) return hex(hashes[0]);
  return hashOf(new Blob(hashes));
}

function hex(buffer) {
  const digits = (byte) => byte.toString(16).padStart(2, "0");
  return Array.from(new Uint8Array(buffer), digits).join("");
}
