import { safeName } from "./messages.js";
import { inBytes } from "./units.js";

const MOST = 100; // figures

const trail = document.getElementById("trail");
const large = document.getElementById("large");
const largePicture = document.getElementById("largePicture");

/** What has arrived, the newest first. */
export class Trail {
  get isFull() {
    return trail.childElementCount >= MOST;
  }

  /**
   * @param {object} item
   * @param {object} item.header what the other side said of it
   * @param {Blob} item.whole with the hash that was announced
   * @param {{ remove: () => Promise<void> }} item.store holds the bytes
   * @param {() => boolean} item.isWanted nobody has cancelled it
   * @throws {DOMException} EncodingError for a photo that is none
   */
  async show({ header, whole, store, isWanted }) {
    // tag::bytes[]
    const isPhoto = header.kind === "photo";
    const type = isPhoto ? header.type : "application/octet-stream";
    const url = URL.createObjectURL(whole.slice(0, whole.size, type));
    // end::bytes[]
    const name = safeName(header.name);
    const image = isPhoto ? await openImage(url, name) : undefined;
    if (!isWanted()) {
      URL.revokeObjectURL(url);
      return;
    }
    const figure = document.createElement("figure");
    figure.dataset.sha256 = header.sha256;
    if (image) figure.append(enlargeButton(image));
    figure.append(caption(name, factsOf(header, image)), saveLink(name, url));
    const remove = () => {
      figure.remove();
      URL.revokeObjectURL(url);
      store.remove();
    };
    figure.append(removeButton(name, remove));
    trail.prepend(figure);
  }
}

// tag::image[]
/** An image that is ready to be drawn; throws where the bytes are none. */
async function openImage(url, name) {
  const image = new Image();
  image.src = url;
  image.alt = `The picture ${name}`;
  try {
    await image.decode();
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
  return image;
}
// end::image[]

function factsOf({ time, size }, image) {
  const facts = [new Date(time).toLocaleTimeString()];
  if (image) facts.push(`${image.naturalWidth} × ${image.naturalHeight}`);
  return [...facts, inBytes(size), "hash verified"];
}

function enlargeButton(image) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "picture";
  button.title = "Enlarge";
  button.append(image);
  button.addEventListener("click", () => {
    largePicture.replaceChildren(image.cloneNode());
    large.showModal();
  });
  return button;
}

function caption(name, facts) {
  const isolated = document.createElement("bdi");
  isolated.textContent = name;
  const text = document.createElement("figcaption");
  text.append(isolated, ` ${facts.join(" · ")}`);
  return text;
}

function saveLink(name, url) {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.textContent = "Save";
  link.ariaLabel = `Save ${name}`;
  return link;
}

function removeButton(name, remove) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = "Delete";
  button.ariaLabel = `Delete ${name}`;
  button.addEventListener("click", remove);
  return button;
}
