/** Turns what was seen of a page into the sentence a good instructor would say. */
package codelab.checks.explain;
