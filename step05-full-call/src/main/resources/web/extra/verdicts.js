import { NO_ANSWER, UNAUTHORIZED } from "../ice-errors.js";

/** UNIXTIME:name, as a server with a shared secret signs it. */
const SIGNED_NAME = /^(\d{10}):/;

/** What STUN and TURN servers answer (RFC 8489 and RFC 8656), in words. */
const MEANINGS = {
  300: "it sends you to another server",
  400: "it does not understand the request",
  401: "the user name or the credential is wrong, or has expired",
  403: "it forbids this",
  420: "it does not know a part of the request",
  437: "it still has a relay of this port from before",
  438: "it was asked too late with an old nonce",
  440: "it has no address of this kind, IPv4 or IPv6",
  441: "the credential is not the one that belongs to this user name",
  442: "it does not relay this protocol",
  486: "this user has too many relays already",
  500: "it has failed: try again later",
  508: "it has no port left",
  701: "no answer: it does not run, or a firewall is in between",
};

/** @param {number} code of an icecandidateerror */
export function meaningOf(code) {
  return MEANINGS[code] ?? "the text behind the code says more";
}

/** @param {string} [url] without one, it is about this machine alone */
export function nameOf(url) {
  if (!url) return "Host";
  if (url.startsWith("stun")) return "STUN";
  if (url.startsWith("turns:")) return "TURN over TLS";
  return url.endsWith("?transport=tcp") ? "TURN over TCP" : "TURN over UDP";
}

/**
 * Says what works.
 *
 * @param {object} result
 * @param {string} [result.url] the server that was asked
 * @param {string} [result.username] for it
 * @param {RTCIceCandidate[]} result.candidates what came of it
 * @param {RTCPeerConnectionIceErrorEvent[]} result.errors
 * @param {DOMException} [result.end] why it ended early
 */
export function verdict({ url, username, candidates, errors, end }) {
  const addresses = [...new Set(candidates.map(({ address }) => address))];
  const works = addresses.length > 0;
  if (!url) return works ? hostWorks(addresses) : NO_HOST;
  if (works && url.startsWith("stun")) {
    return `your address seen from outside is ${addresses.join(", ")}.`;
  }
  if (works) return `works, with a relay at ${addresses.join(", ")}.`;
  if (errors.length > 0) return refused(errors[0], username);
  if (end?.name === "TimeoutError") return "no answer in time.";
  if (end) return "stopped before it answered.";
  return url.startsWith("stun") ? NO_NAT : "no relay, and no reason given.";
}

const NO_HOST =
  "no: there is no network, or the browser keeps it from a page without a camera.";
const NO_NAT =
  "answers, and sees no other address than yours: no NAT is in between.";

function hostWorks(addresses) {
  const areHidden = addresses.every((address) => address.endsWith(".local"));
  const shown = areHidden ? "with hidden addresses" : addresses.join(", ");
  return `yes, ${shown}.`;
}

function refused({ errorCode }, username) {
  if (errorCode === NO_ANSWER) return `${meaningOf(NO_ANSWER)} (701).`;
  const [, expiry] = username?.match(SIGNED_NAME) ?? [];
  const until = new Date(expiry * 1000);
  const meaning =
    errorCode === UNAUTHORIZED && until < new Date()
      ? `the user name was good until ${until.toLocaleString()}`
      : meaningOf(errorCode);
  return `refused: ${meaning} (${errorCode}).`;
}
