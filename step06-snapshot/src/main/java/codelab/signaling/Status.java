package codelab.signaling;

import java.util.Map;

/**
 * What {@code /status} says.
 *
 * @param rooms how many rooms there are now
 * @param participants how many people are in them
 * @param relayed how many messages went from one to the other
 * @param refused how often the server refused something, by reason
 * @param uptimeSeconds since when the server runs
 */
record Status(
    int rooms, int participants, long relayed, Map<String, Long> refused, long uptimeSeconds) {}
