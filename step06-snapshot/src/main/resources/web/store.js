const SMALL = 16 * 1024 * 1024; // bytes, below which the disk is not worth it
const MOST_IN_MEMORY = 100_000_000; // bytes
const BATCH = 1024 * 1024; // bytes that are written at once

// tag::open[]
/**
 * A place for bytes until all have come: memory for few, the files that the
 * browser keeps for this page for many
 * (https://fs.spec.whatwg.org/#sandboxed-filesystem).
 *
 * @param {number} size in bytes
 * @returns {Promise<MemoryStore | DiskStore>}
 * @throws {TooLarge}
 */
export async function openStore(size) {
  const folder = size > SMALL ? await ownFolder() : undefined;
  const most = folder ? await freeBytes() : MOST_IN_MEMORY;
  if (size > most) throw new TooLarge(most);
  return folder ? DiskStore.in(folder) : new MemoryStore();
}
// end::open[]

/** What is said to be sent has no place here. */
export class TooLarge extends Error {
  /** @param {number} most bytes that would have one */
  constructor(most) {
    super(`At most ${most} bytes`);
    this.most = most;
  }
}

class MemoryStore {
  #parts = [];

  async write(chunk) {
    this.#parts.push(chunk);
  }

  async finish() {
    const whole = new Blob(this.#parts);
    this.#parts = [];
    return whole;
  }

  async remove() {
    this.#parts = [];
  }
}

class DiskStore {
  #folder;
  #handle;
  #writable;
  #batch = [];
  #batched = 0;
  #written = Promise.resolve();

  static async in(folder) {
    const store = new DiskStore();
    store.#folder = folder;
    const name = crypto.randomUUID();
    store.#handle = await folder.getFileHandle(name, { create: true });
    store.#writable = await store.#handle.createWritable();
    return store;
  }

  async write(chunk) {
    this.#batch.push(chunk);
    this.#batched += chunk.byteLength;
    if (this.#batched >= BATCH) await this.#flush();
  }

  #flush() {
    const batch = new Blob(this.#batch);
    this.#batch = [];
    this.#batched = 0;
    this.#written = this.#written.then(() => this.#writable.write(batch));
    return this.#written;
  }

  async finish() {
    await this.#flush();
    await this.#writable.close();
    return this.#handle.getFile();
  }

  async remove() {
    await this.#writable.abort().catch(console.debug); // it may be closed
    const { name } = this.#handle;
    await this.#folder.removeEntry(name).catch(console.debug);
  }
}

let folder;

/** The page's own folder; nothing where a browser or a window keeps no files. */
function ownFolder() {
  folder ??= makeFolder().catch(console.debug);
  return folder;
}

/** A lock tells which folders belong to pages that are still open. */
async function makeFolder() {
  if (!FileSystemFileHandle.prototype.createWritable) return undefined;
  const root = await navigator.storage.getDirectory();
  const name = crypto.randomUUID();
  await new Promise((held, failed) => {
    const forever = () => new Promise(held);
    navigator.locks.request(name, forever).catch(failed);
  });
  const { held } = await navigator.locks.query();
  const inUse = held.map((lock) => lock.name);
  for await (const left of root.keys()) {
    if (inUse.includes(left)) continue;
    await root.removeEntry(left, { recursive: true });
  }
  return root.getDirectoryHandle(name, { create: true });
}

async function freeBytes() {
  const { quota, usage } = await navigator.storage.estimate();
  return quota - usage;
}
