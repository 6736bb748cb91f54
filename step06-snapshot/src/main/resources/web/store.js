const SMALL = 16 * 1024 * 1024; // bytes, below which the disk is not worth it
const MOST_IN_MEMORY = 100_000_000; // bytes
const BATCH = 1024 * 1024; // bytes that are written at once

let inMemory = 0; // bytes

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
  const left = MOST_IN_MEMORY - inMemory;
  const folder = size > Math.min(SMALL, left) ? await ownFolder : undefined;
  const most = folder ? await freeBytes() : left;
  if (size > most) throw new TooLarge(most);
  return folder ? DiskStore.in(folder) : new MemoryStore(size);
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
  #size;
  #parts = [];

  constructor(size) {
    this.#size = size;
    inMemory += size;
  }

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
    inMemory -= this.#size;
    this.#size = 0;
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

/** The page's own folder; nothing where a browser or a window keeps no files. */
const ownFolder = makeFolder().catch(console.debug);

/** A lock, held as long as the page lives, tells that its folder is in use. */
async function makeFolder() {
  if (!FileSystemFileHandle.prototype.createWritable) return undefined;
  const root = await navigator.storage.getDirectory();
  const received = await root.getDirectoryHandle("received", { create: true });
  const name = crypto.randomUUID();
  await new Promise((resolve, reject) => {
    const hold = () => {
      resolve();
      return new Promise(() => {});
    };
    navigator.locks.request(name, hold).catch(reject);
  });
  await removeUnused(received);
  return received.getDirectoryHandle(name, { create: true });
}

/** Removes what pages have left behind that are closed by now. */
async function removeUnused(received) {
  const names = await Array.fromAsync(received.keys());
  const { held } = await navigator.locks.query();
  const inUse = held.map((lock) => lock.name);
  for (const name of names) {
    if (inUse.includes(name)) continue;
    const removed = received.removeEntry(name, { recursive: true });
    await removed.catch(console.debug); // another page may have done it
  }
}

async function freeBytes() {
  const { quota, usage } = await navigator.storage.estimate();
  return Math.max(0, quota - usage);
}
