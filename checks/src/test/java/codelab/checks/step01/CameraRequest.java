package codelab.checks.step01;

import codelab.checks.explain.Entry;
import codelab.checks.explain.Timeline;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * What the page asked the browser for.
 *
 * @param constraints of the last call to getUserMedia; empty when there was none
 */
record CameraRequest(Optional<JsonElement> constraints) {

  static CameraRequest lastIn(Timeline timeline) {
    Optional<Entry> call = timeline.last("getUserMedia", "called");
    return new CameraRequest(call.map(entry -> entry.detail().get("constraints")));
  }

  boolean isVideoOnly() {
    return asksFor("video") && !asksFor("audio");
  }

  boolean asksFor(String kind) {
    return constraints
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .map(object -> asksFor(object, kind))
        .orElse(false);
  }

  /** Both {@code true} and an object of wishes ask for a kind. */
  private static boolean asksFor(JsonObject object, String kind) {
    JsonElement value = object.get(kind);
    return value != null && (value.isJsonObject() || value.getAsBoolean());
  }

  @Override
  public String toString() {
    return constraints
        .map(value -> "getUserMedia was called with " + value)
        .orElse("getUserMedia was never called");
  }
}
