/** Starts a module of the course as an attendee does, with Maven, and stops it again. */
package codelab.checks.start;
