package codelab.docs;

import java.util.Map;
import org.jsoup.nodes.Element;

/** A page before the shell is put around it. */
record Page(String name, String title, Map<String, Object> attributes, Element body) {

  static final String INDEX = "index";

  /** The short name for the course map; a step's begins with its number. */
  String navTitle() {
    String number = name.startsWith("step") ? name.substring("step".length()) + " " : "";
    return number + attribute("nav", title);
  }

  String description() {
    return attribute("description", "");
  }

  String fileName() {
    return name + ".html";
  }

  String link(String id) {
    return fileName() + "#" + id;
  }

  String attribute(String key, String otherwise) {
    return attributes.getOrDefault(key, otherwise).toString();
  }
}
