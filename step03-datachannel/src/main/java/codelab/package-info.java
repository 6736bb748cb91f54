/**
 * Step 03: text through a data channel, between two connections on one page.
 *
 * <p>The server is step 01's. In the browser, {@code main.js} opens a channel on one connection,
 * hears of it on the other, and sends text through it.
 */
package codelab;
