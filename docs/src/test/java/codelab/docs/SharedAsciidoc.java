package codelab.docs;

/** The one Asciidoctor of all tests in a JVM, because starting it takes seconds. */
final class SharedAsciidoc {

  static final Asciidoc ASCIIDOC = new Asciidoc();

  private SharedAsciidoc() {}
}
