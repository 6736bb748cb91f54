/** A room of the signaling server, seen from its door: who is in it, and what is said there. */
package codelab.checks.room;
