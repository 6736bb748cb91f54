/**
 * Tells the server what happened, also while the page goes away. The server
 * keeps the last reports for the person who runs it.
 *
 * @param {object} what one level of names and values
 */
export function report(what) {
  navigator.sendBeacon("/reports", JSON.stringify(what));
}

addEventListener("error", ({ message, filename, lineno }) =>
  report({ what: "error", message, at: `${filename}:${lineno}` }),
);
addEventListener("unhandledrejection", ({ reason }) =>
  report({ what: "error", message: String(reason) }),
);
