package codelab.signaling;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * What the server says itself, as JSON in which a {@code null} is left out.
 *
 * @param type created, joined, ready, full, bye or error
 * @param room the room's name, with created, joined and full
 * @param initiator with ready, whether the one who hears it makes the offer
 * @param reason with error, a sentence
 */
record ServerMessage(String type, String room, Boolean initiator, String reason) {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  static ServerMessage created(String room) {
    return new ServerMessage("created", room, null, null);
  }

  static ServerMessage joined(String room) {
    return new ServerMessage("joined", room, null, null);
  }

  static ServerMessage ready(boolean initiator) {
    return new ServerMessage("ready", null, initiator, null);
  }

  static ServerMessage full(String room) {
    return new ServerMessage("full", room, null, null);
  }

  static ServerMessage bye() {
    return new ServerMessage("bye", null, null, null);
  }

  static ServerMessage error(String reason) {
    return new ServerMessage("error", null, null, reason);
  }

  String json() {
    return GSON.toJson(this);
  }
}
