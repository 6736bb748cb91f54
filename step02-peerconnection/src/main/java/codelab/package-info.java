/**
 * Step 02: two peer connections on one page, and a call between them.
 *
 * <p>The server is step 01's. All that is new happens in the browser: {@code negotiation.js} makes
 * an offer, an answer and candidates, and {@code main.js} shows what comes through.
 */
package codelab;
