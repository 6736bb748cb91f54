/**
 * The STUN and TURN servers of a call, for networks in which two peers do not find each other.
 *
 * <p>{@link codelab.ice.IceOptions} are the servers somebody chose; without any, calls stay within
 * one network. {@link codelab.ice.IceServers} tells them to the page, with credentials for the TURN
 * server which it signs itself and which are worthless after an hour.
 */
package codelab.ice;
