import { linkTo, suggestRoom } from "./rooms.js";

const form = document.getElementById("roomForm");
const roomName = document.getElementById("roomName");
const suggestButton = document.getElementById("suggestButton");
const joinButton = document.getElementById("joinButton");
const share = document.getElementById("share");
const shareLink = document.getElementById("shareLink");
const copyButton = document.getElementById("copyButton");
const qrCode = document.getElementById("qrCode");
const freeRoom = document.getElementById("freeRoom");
const freeRoomLink = document.getElementById("freeRoomLink");

/** The form for the room's name, and the link for the other person. */
export class RoomForm {
  #inside = false;

  /** @param {(room: string) => void} join */
  constructor(join) {
    const invitation = new URLSearchParams(location.search).get("room");
    roomName.value = invitation ?? suggestRoom();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      freeRoom.hidden = true;
      join(roomName.value);
      showLink(roomName.value);
    });
    roomName.addEventListener("input", () => this.#show());
    suggestButton.addEventListener("click", () => {
      roomName.value = suggestRoom();
      this.#show();
    });
    copyButton.addEventListener("click", copyLink);
  }

  /** Nobody changes the room while being in it. */
  enter(inside) {
    this.#inside = inside;
    this.#show();
  }

  /** For a room that is full. */
  offerAnother() {
    const name = suggestRoom();
    freeRoomLink.href = linkTo(name);
    freeRoomLink.textContent = name;
    freeRoom.hidden = false;
  }

  #show() {
    roomName.disabled = this.#inside;
    suggestButton.disabled = this.#inside;
    joinButton.disabled = this.#inside || !roomName.validity.valid;
    share.hidden = !this.#inside;
  }
}

function showLink(room) {
  history.replaceState(null, "", linkTo(room));
  shareLink.href = `?room=${room}`;
  shareLink.textContent = shareLink.href;
  const picture = new Image(200, 200);
  picture.loading = "lazy"; // only for who unfolds it
  picture.alt = "The link as a QR code";
  picture.src = `/qr.svg?room=${encodeURIComponent(room)}`;
  qrCode.replaceChildren(picture);
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(shareLink.href);
    copyButton.textContent = "Copied";
  } catch (error) {
    console.error(error);
    copyButton.textContent = "Select and copy by hand";
  }
}
