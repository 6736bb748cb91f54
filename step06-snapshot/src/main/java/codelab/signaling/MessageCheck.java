package codelab.signaling;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;

/** Reads of a message as much as the server has to know: that it may be relayed. */
final class MessageCheck {
  private static final Set<String> OF_PEERS =
      Set.of("offer", "answer", "candidate", "chat", "hangup");
  private static final Set<String> OF_SERVER =
      Set.of("created", "joined", "ready", "full", "bye", "error");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private MessageCheck() {}

  // tag::check[]
  /** Answers why a message cannot be relayed; empty when it can. */
  static Optional<Refusal> problem(String text) {
    if (text.startsWith(BYTE_ORDER_MARK)) return Optional.of(Refusal.NOT_JSON);
    JsonReader json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT); // <1>
    try {
      return problem(json);
    } catch (EOFException | MalformedJsonException notJson) {
      return Optional.of(Refusal.NOT_JSON);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  // end::check[]

  // tag::type[]
  private static Optional<Refusal> problem(JsonReader json) throws IOException {
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      skipValue(json);
      return Optional.of(end(json) ? Refusal.NOT_AN_OBJECT : Refusal.NOT_JSON);
    }
    String type = null;
    boolean once = true;
    json.beginObject();
    while (json.hasNext()) {
      if (!json.nextName().equals("type")) {
        skipValue(json);
      } else if (type == null && json.peek() == JsonToken.STRING) {
        type = json.nextString();
      } else {
        skipValue(json);
        once = false;
      }
    }
    json.endObject();
    if (!end(json)) return Optional.of(Refusal.NOT_JSON);
    return once && type != null ? problemOfType(type) : Optional.of(Refusal.NO_TYPE);
  }

  // end::type[]

  /** As Gson's own, which lets raw control characters in strings through. */
  private static void skipValue(JsonReader json) throws IOException {
    switch (json.peek()) {
      case BEGIN_ARRAY -> {
        json.beginArray();
        while (json.hasNext()) skipValue(json);
        json.endArray();
      }
      case BEGIN_OBJECT -> {
        json.beginObject();
        for (; json.hasNext(); skipValue(json)) json.nextName();
        json.endObject();
      }
      case STRING -> json.nextString();
      default -> json.skipValue();
    }
  }

  private static boolean end(JsonReader json) throws IOException {
    return json.peek() == JsonToken.END_DOCUMENT;
  }

  private static Optional<Refusal> problemOfType(String type) {
    if (OF_PEERS.contains(type)) {
      return Optional.empty();
    }
    return Optional.of(OF_SERVER.contains(type) ? Refusal.SERVER_TYPE : Refusal.UNKNOWN_TYPE);
  }
}
