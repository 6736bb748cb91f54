/**
 * Signaling: how two browsers tell each other what a call needs, before there is a call.
 *
 * <p>{@link codelab.signaling.SignalingEndpoint} is one WebSocket. Its path names a room; {@link
 * codelab.signaling.Rooms} holds at most two participants in each. What one of them says, the other
 * hears, word for word. All else here keeps a careless or hostile participant from doing harm.
 */
package codelab.signaling;
