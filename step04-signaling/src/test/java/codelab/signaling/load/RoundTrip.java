package codelab.signaling.load;

/**
 * A message and its echo: twice through the server.
 *
 * @param due when the message should have been sent, in {@link System#nanoTime}'s nanoseconds
 * @param nanos how long after that its echo was there; so a late start counts as well
 */
record RoundTrip(long due, long nanos) {}
