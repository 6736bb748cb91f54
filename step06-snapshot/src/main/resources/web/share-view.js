import { PICTURES } from "./messages.js";
import { encode, snap } from "./photo.js";
import { Sharing } from "./sharing.js";
import { Trail } from "./trail.js";
import { TransferList } from "./transfer-list.js";

const SENTENCES = {
  closed: isSecureContext
    ? "Photos and files go once you are in a call."
    : "Photos and files need https, for their hashes: start the server with -Dhttps.",
  connecting: "The way for photos and files is opening.",
  open: "Photos and files can go: choose, drop or paste.",
};
const CLOSED = "The other's page takes no photos and files.";

const localVideo = document.getElementById("localVideo");
const remoteVideo = document.getElementById("remoteVideo");
const channelState = document.getElementById("channelState");
const source = document.getElementById("photoSource");
const type = document.getElementById("photoType");
const quality = document.getElementById("photoQuality");
const snapButton = document.getElementById("snap");
const sendButton = document.getElementById("send");
const snapAndSendButton = document.getElementById("snapAndSend");
const photo = document.getElementById("photo");
const photoSize = document.getElementById("photoSize");
const fileInput = document.getElementById("fileInput");
const news = document.getElementById("news");

/** Everything on the page that belongs to photos and files. */
export class ShareView {
  #state;
  #trail = new Trail();
  #transfers = new TransferList(say);
  #sharing = new Sharing({
    changed: (transfer) => this.#transfers.show(transfer),
    isFull: () => this.#trail.isFull,
    show: (item) => this.#trail.show(item),
    met: () => this.#become("open"),
    closed: () => this.close(CLOSED),
    say,
  });

  constructor() {
    snapButton.addEventListener("click", () => this.#snap());
    sendButton.addEventListener("click", () => this.#sendPhoto());
    snapAndSendButton.addEventListener("click", () => {
      this.#snap();
      this.#sendPhoto();
    });
    fileInput.addEventListener("change", () => {
      this.#sendFiles(fileInput.files);
      fileInput.value = ""; // so that the same file can be chosen again
    });
    // tag::drop[]
    addEventListener("dragover", (event) => {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    });
    addEventListener("drop", (event) => {
      const { files } = event.dataTransfer;
      if (files.length > 0) event.preventDefault(); // else the browser opens it
      this.#sendFiles(files);
    });
    addEventListener("paste", ({ clipboardData }) =>
      this.#sendFiles(clipboardData.files),
    );
    // end::drop[]
    source.addEventListener("change", () => this.#show());
    for (const video of [localVideo, remoteVideo]) {
      video.addEventListener("loadedmetadata", () => this.#show());
      video.addEventListener("emptied", () => this.#show());
    }
    this.#become("closed");
  }

  connecting() {
    this.#become("connecting");
  }

  /** @see Sharing.open */
  open(channel, mostBytes) {
    if (isSecureContext) {
      this.#sharing.open(channel, mostBytes);
    } else {
      channel.close();
      this.close();
    }
  }

  /** @param {string} [sentence] says why */
  close(sentence) {
    this.#sharing.close();
    this.#become("closed", sentence);
  }

  /** @see Sharing.flows */
  set flows(flows) {
    this.#sharing.flows = flows;
  }

  #become(state, sentence = SENTENCES[state]) {
    this.#state = state;
    channelState.dataset.state = state;
    channelState.textContent = sentence;
    this.#show();
  }

  // tag::state[]
  /** What can be pressed follows from the picture, the photo and the channel. */
  #show() {
    const hasPicture = this.#video.videoWidth > 0;
    const isOpen = this.#state === "open";
    snapButton.disabled = !hasPicture;
    sendButton.disabled = photo.hidden || !isOpen;
    snapAndSendButton.disabled = !hasPicture || !isOpen;
    fileInput.disabled = !isOpen;
  }
  // end::state[]

  get #video() {
    return source.value === "remote" ? remoteVideo : localVideo;
  }

  // tag::snap[]
  #snap() {
    snap(this.#video, photo);
    photo.hidden = false;
    photoSize.textContent = `${photo.width} × ${photo.height}`;
    this.#show();
  }
  // end::snap[]

  // tag::send-photo[]
  async #sendPhoto() {
    const { width, height } = photo;
    const blob = await encode(photo, type.value, quality.valueAsNumber);
    const time = new Date().toTimeString().slice(0, 8).replaceAll(":", "-");
    const name = `photo-${time}.${blob.type.split("/")[1]}`;
    this.#sharing.send(blob, { kind: "photo", name, width, height });
  }
  // end::send-photo[]

  // tag::send-files[]
  #sendFiles(files) {
    if (this.#state !== "open") {
      if (files.length > 0) say(channelState.textContent);
      return;
    }
    for (const file of files) {
      const kind = PICTURES.includes(file.type) ? "photo" : "file";
      this.#sharing.send(file, { kind, name: file.name });
    }
  }
  // end::send-files[]
}

/** With the time, so that the same sentence is news when it comes again. */
function say(sentence) {
  news.textContent = `${new Date().toLocaleTimeString()}: ${sentence}`;
}
