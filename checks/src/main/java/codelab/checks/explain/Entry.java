package codelab.checks.explain;

import com.google.gson.JsonObject;

/**
 * One line of the recorder's timeline.
 *
 * @param time milliseconds since the page was opened
 * @param who the object concerned, for example {@code camera} or {@code #localVideo}
 * @param what the call or event
 * @param outcome {@code called resolved rejected done thrown event failed}
 * @param detail what belongs to it
 */
public record Entry(long time, String who, String what, String outcome, JsonObject detail) {
  public boolean is(String expectedWhat, String expectedOutcome) {
    return what.equals(expectedWhat) && outcome.equals(expectedOutcome);
  }

  /** Answers a detail as text, empty when there is none. */
  public String text(String name) {
    if (detail == null || !detail.has(name)) {
      return "";
    }
    return detail.get(name).isJsonPrimitive()
        ? detail.get(name).getAsString()
        : detail.get(name).toString();
  }

  /** Answers the error of this entry as browsers write it: its name and its message. */
  public String error() {
    return text("name") + ": " + text("message");
  }
}
