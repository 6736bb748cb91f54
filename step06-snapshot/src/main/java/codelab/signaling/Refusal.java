package codelab.signaling;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import java.util.Locale;
import java.util.Optional;

/** Why the server did not do what somebody wanted, and whether that ends the connection. */
enum Refusal {
  // tag::stays[]
  NOT_JSON("This is not JSON as RFC 8259 has it."),
  NOT_AN_OBJECT("A message is a JSON object, such as {\"type\":\"chat\",\"text\":\"Hello\"}."),
  NO_TYPE("A message has one member \"type\", and it is a string."),
  UNKNOWN_TYPE("The type is none of offer, answer, candidate, chat and hangup."),
  SERVER_TYPE("Messages of this type come from the server only."),
  NOT_TEXT("A message is a text frame: bytes are not relayed."),
  NOBODY_THERE("Nobody else is in the room: wait for ready."),
  // end::stays[]
  // tag::closes[]
  TOO_LONG("A message has at most 64 KiB.", CloseCodes.TOO_BIG),
  BAD_ROOM(RoomName.RULE, CloseCodes.VIOLATED_POLICY),
  TOO_FAST("Too many messages, for too long.", CloseCodes.VIOLATED_POLICY),
  FULL("Two are already in this room.", CloseCodes.TRY_AGAIN_LATER),
  TOO_MANY_ROOMS("This server has no more rooms: try later.", CloseCodes.TRY_AGAIN_LATER),
  TOO_MANY_CONNECTIONS(
      "This server takes no more connections: try later.", CloseCodes.TRY_AGAIN_LATER),
  // end::closes[]
  // tag::cuts[]
  TOO_SLOW("More than 1 MiB waits for this participant."),
  SILENT("Nothing was heard of this participant."),
  FOREIGN_ORIGIN("Pages of another origin may not use this server.");
  // end::cuts[]

  private final String sentence;
  private final Optional<CloseCode> closeCode;

  Refusal(String sentence) {
    this.sentence = sentence;
    this.closeCode = Optional.empty();
  }

  Refusal(String sentence, CloseCode closeCode) {
    this.sentence = sentence;
    this.closeCode = Optional.of(closeCode);
  }

  /** How the person hears of it, who came for this room. */
  ServerMessage message(String room) {
    return this == FULL ? ServerMessage.full(room) : ServerMessage.error(sentence);
  }

  /** How the connection is closed after it; empty where it stays. */
  Optional<CloseReason> close() {
    return closeCode.map(code -> new CloseReason(code, sentence));
  }

  /** Its name in {@code /status}: "not-json". */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
