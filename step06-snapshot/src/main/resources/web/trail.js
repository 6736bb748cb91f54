import { safeName } from "./messages.js";
import { inBytes } from "./units.js";

const MOST = 100; // figures

const title = document.getElementById("sharingTitle");
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
   * @param {{ width: number, height: number }} [item.picture] what it shows
   * @param {{ remove: () => Promise<void> }} item.store holds the bytes
   */
  show({ header, whole, picture, store }) {
    // tag::bytes[]
    const type = picture ? header.type : "application/octet-stream";
    const url = URL.createObjectURL(whole.slice(0, whole.size, type));
    // end::bytes[]
    const name = safeName(header.name);
    const figure = document.createElement("figure");
    figure.dataset.sha256 = header.sha256;
    if (picture) figure.append(enlargeButton(imageOf(url, name, picture)));
    figure.append(caption(name, factsOf(header, picture)), saveLink(name, url));
    const remove = () => {
      figure.remove();
      URL.revokeObjectURL(url);
      store.remove();
      title.focus({ preventScroll: true }); // it was at the button, which is gone
    };
    figure.append(removeButton(name, remove));
    trail.prepend(figure);
  }
}

// tag::image[]
function imageOf(url, name, { width, height }) {
  const image = new Image(width, height);
  image.src = url;
  image.alt = `The picture ${name}`;
  return image;
}
// end::image[]

function factsOf({ time, size }, picture) {
  const facts = [new Date(time).toLocaleTimeString()];
  if (picture) facts.push(`${picture.width} × ${picture.height}`);
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
