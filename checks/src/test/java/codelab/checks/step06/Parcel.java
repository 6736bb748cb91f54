package codelab.checks.step06;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a page with bad manners sends: a header that may lie, and bytes.
 *
 * @param header what it says
 * @param bytes what comes after it
 */
record Parcel(Map<String, Object> header, byte[] bytes) {

  /** A file whose header tells the truth. */
  static Parcel of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Map<String, Object> header = new HashMap<>();
    header.put("kind", "file");
    header.put("id", UUID.randomUUID().toString());
    header.put("name", "note.txt");
    header.put("type", "text/plain");
    header.put("size", bytes.length);
    header.put("sha256", SomeFile.hashOf(bytes));
    header.put("time", 0);
    return new Parcel(header, bytes);
  }

  /** The same with something else in its header. */
  Parcel saying(String name, Object value) {
    Map<String, Object> changed = new HashMap<>(header);
    changed.put(name, value);
    return new Parcel(changed, bytes);
  }

  int[] unsigned() {
    int[] values = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      values[i] = bytes[i] & 0xff;
    }
    return values;
  }
}
