package codelab.docs;

import org.jsoup.nodes.Element;

/** For whom a page is: the instructor's notes are in the one edition and absent from the other. */
enum Edition {
  ATTENDEE("", ""),
  INSTRUCTOR("instructor/", "../");

  private final String folder;
  private final String toRoot;

  Edition(String folder, String toRoot) {
    this.folder = folder;
    this.toRoot = toRoot;
  }

  /** Where this edition's pages lie in the site, with a slash at the end or empty. */
  String folder() {
    return folder;
  }

  /** The way from this edition's pages to what both editions share. */
  String toRoot() {
    return toRoot;
  }

  Element bodyOf(Page page) {
    Element body = page.body().clone();
    if (this == ATTENDEE) {
      body.select(".instructor").remove();
    }
    return body;
  }
}
