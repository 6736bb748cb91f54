/** Tells a person what the checks found: as a block of text, and as pages to look at. */
package codelab.checks.report;
