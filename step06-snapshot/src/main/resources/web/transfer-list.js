import { Transfer } from "./transfer.js";
import { TransferRow } from "./transfer-row.js";

const MOST = 20; // rows of what is over
const KEY = "unfinished";
const LOST = {
  out: "Lost, because this page was loaded anew: choose it again.",
  in: "Lost, because this page was loaded anew: ask for it again.",
};

const list = document.getElementById("transfers");

/** The photos and files on their way, the newest first. */
export class TransferList {
  #say;
  #rows = new Map();

  /** @param {(sentence: string) => void} say */
  constructor(say) {
    this.#say = say;
    for (const about of recall()) {
      const transfer = new Transfer(about, () => this.show(transfer));
      transfer.become("failed", LOST[about.direction]);
    }
  }

  /** @param {Transfer} transfer as it is now */
  show(transfer) {
    const row = this.#rows.get(transfer) ?? this.#add(transfer);
    if (transfer.direction === "in" && transfer.state === "done") {
      this.#remove(transfer); // it is in the trail now
    }
    const isNews = row.item.dataset.state !== transfer.state;
    row.show();
    if (!isNews) return;
    this.#remember();
    if (!transfer.isOver) return;
    this.#say(`${transfer.name}. ${transfer.sentence}`);
    const over = [...this.#rows.keys()].filter(({ isOver }) => isOver);
    for (const old of over.slice(0, -MOST)) this.#remove(old);
  }

  #add(transfer) {
    const row = new TransferRow(transfer);
    this.#rows.set(transfer, row);
    list.prepend(row.item);
    return row;
  }

  #remove(transfer) {
    this.#rows.get(transfer).item.remove();
    this.#rows.delete(transfer);
  }

  /** A page that is loaded anew says what was lost by it. */
  #remember() {
    const unfinished = [...this.#rows.keys()]
      .filter(({ isOver }) => !isOver)
      .map(({ direction, name, size }) => ({ direction, name, size }));
    try {
      sessionStorage.setItem(KEY, JSON.stringify(unfinished));
    } catch (error) {
      console.debug(error); // the browser keeps nothing for this page
    }
  }
}

function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? [];
  } catch (error) {
    console.debug(error);
    return [];
  }
}
