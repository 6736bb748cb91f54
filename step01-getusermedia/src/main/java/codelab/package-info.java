/**
 * Step 01: a web server, and a page that shows your camera.
 *
 * <p>{@link GetUserMediaApp} reads the options and starts {@link CodelabServer}. The server sends
 * the files of the page; all that concerns the camera happens in the browser, in {@code main.js}.
 */
package codelab;
