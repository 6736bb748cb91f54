/**
 * Makes the web site of the lessons. {@link codelab.docs.Lint} judges the sources, {@link
 * codelab.docs.Asciidoc} converts them, a {@link codelab.docs.BodyPass} each turns one convention
 * of docs/README.md into HTML, and {@link codelab.docs.PageShell} puts the page around it. {@link
 * codelab.docs.Site} does all of that for every lesson, in two editions, with the diff pages.
 */
package codelab.docs;
