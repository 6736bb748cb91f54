/**
 * Step 05: a call between two browsers, which survives real networks.
 *
 * <p>The web server and {@link codelab.signaling} are step 04's. What a call needs beyond them:
 * {@link codelab.https}, because browsers give cameras to secure pages only; {@link codelab.ice},
 * because not every network lets two peers through; {@link codelab.qr}, which leads a phone here;
 * and {@link codelab.reports}, which hears how the calls went.
 */
package codelab;
