/**
 * How to test a server with thousands of rooms, and how to spread them over two.
 *
 * <p>{@link codelab.signaling.load.SignalingLoad} fills rooms with pairs, lets some of them talk at
 * a steady pace, and tells how long a message takes to the other one and back. It does not wait for
 * an answer before it speaks again: a server that gets slow cannot slow its own test down.
 */
package codelab.signaling.load;
