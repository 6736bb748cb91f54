/**
 * Step 04: two browsers meet in a room of a signaling server.
 *
 * <p>The web server is step 01's, with two routes more: {@link codelab.signaling} is one WebSocket
 * for each participant, which relays what the other one has to hear. In the browser, {@code
 * signaling.js} joins a room, and comes back when the connection is lost.
 */
package codelab;
