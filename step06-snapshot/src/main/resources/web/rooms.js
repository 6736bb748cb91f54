// tag::suggest[]
const KINDS = [
  "amber", "brave", "calm", "clever", "eager", "gentle", "golden", "happy",
  "jolly", "kind", "lucky", "merry", "proud", "quick", "silver", "sunny",
];
const ANIMALS = [
  "badger", "beaver", "falcon", "ferret", "gecko", "heron", "koala", "lemur",
  "lynx", "otter", "panda", "puffin", "raven", "robin", "seal", "turtle",
];

/** A name that is short to say, and that nobody else has at this moment. */
export function suggestRoom() {
  return `${any(KINDS)}-${any(ANIMALS)}-${Math.floor(Math.random() * 1000)}`;
}

function any(list) {
  return list[Math.floor(Math.random() * list.length)];
}
// end::suggest[]

// tag::link[]
/**
 * @param {string} room
 * @returns {string} the address of this page with this room
 */
export function linkTo(room) {
  const link = new URL(location);
  link.searchParams.set("room", room);
  return link.href;
}
// end::link[]
