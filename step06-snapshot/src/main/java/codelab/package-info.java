/**
 * Step 06: photos and files, sent over the call.
 *
 * <p>The whole server is step 05's: what this step adds goes from browser to browser, and no server
 * sees it.
 */
package codelab;
