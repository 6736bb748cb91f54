// Lets readers copy a listing with one click, without its callout numbers.
"use strict";

for (const listing of document.querySelectorAll(".listingblock:not(.output, .then)")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", () => copy(listing.querySelector("pre"), button));
  listing.querySelector(".title").append(button);
}

async function copy(code, button) {
  const text = code.cloneNode(true);
  text.querySelectorAll(".conum").forEach((callout) => callout.remove());
  try {
    await navigator.clipboard.writeText(text.textContent.replace(/ +$/gm, ""));
    button.textContent = "Copied";
  } catch (error) {
    console.error(error);
    button.textContent = "Select and copy by hand";
  }
}
