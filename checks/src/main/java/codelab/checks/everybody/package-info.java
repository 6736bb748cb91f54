/** Judges whether a page works for everybody: by axe, by the Nu validator. */
package codelab.checks.everybody;
