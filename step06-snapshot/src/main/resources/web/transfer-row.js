import { inBytes } from "./units.js";

const title = document.getElementById("sharingTitle");

const ARROWS = { out: "To the other:", in: "To you:" };

/** A transfer as a row of the page. */
export class TransferRow {
  item = document.createElement("li");
  #transfer;
  #progress = document.createElement("progress");
  #sentence = document.createElement("span");
  #cancel = button("Cancel");
  #again = button("Send again");

  /** @param {import("./transfer.js").Transfer} transfer */
  constructor(transfer) {
    this.#transfer = transfer;
    const { direction, name, size, cancel, again } = transfer;
    const isolated = document.createElement("bdi");
    isolated.textContent = name;
    const text = document.createElement("p");
    text.append(`${ARROWS[direction]} `, isolated, ` (${inBytes(size)}) `);
    text.append(this.#sentence);
    this.#progress.max = size || 1;
    this.#progress.ariaLabel = name;
    this.#cancel.ariaLabel = `Cancel ${name}`;
    this.#again.ariaLabel = `Send again ${name}`;
    this.#cancel.addEventListener("click", () => {
      title.focus({ preventScroll: true }); // because the button goes
      cancel();
    });
    this.#again.addEventListener("click", () => again());
    this.item.dataset.direction = direction;
    this.item.append(text, this.#progress, this.#cancel, this.#again);
  }

  show() {
    const transfer = this.#transfer;
    this.item.dataset.state = transfer.state;
    this.#sentence.textContent = transfer.sentence || inNumbers(transfer);
    this.#progress.value = transfer.moved;
    this.#progress.hidden = transfer.isOver;
    this.#cancel.hidden = transfer.isOver;
    const isLost = ["cancelled", "failed"].includes(transfer.state);
    this.#again.hidden = !transfer.again || !isLost;
  }
}

function button(text) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "quiet";
  element.textContent = text;
  return element;
}

/** "42 %, 12.3 MB a second, 8 s left" */
function inNumbers({ moved, size, rate }) {
  const percent = `${Math.floor((moved / (size || 1)) * 100)} %`;
  if (!rate) return percent;
  const left = Math.ceil((size - moved) / rate);
  return `${percent}, ${inBytes(rate)} a second, ${left} s left`;
}
