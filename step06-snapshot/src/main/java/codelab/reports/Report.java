package codelab.reports;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Map;

/**
 * What a page said of itself.
 *
 * @param time when it came
 * @param from the address it came from
 * @param text a line for each member of the object it sent
 */
record Report(Instant time, String from, String text) {
  static Report of(Instant time, String from, JsonObject content) {
    return new Report(
        time, from, content.entrySet().stream().map(Report::line).collect(joining("\n")));
  }

  private static String line(Map.Entry<String, JsonElement> member) {
    JsonElement value = member.getValue();
    String text = value.isJsonPrimitive() ? value.getAsString() : value.toString();
    return member.getKey() + ": " + text;
  }
}
