/**
 * Starts a module of the course as an attendee does, with Maven, and lays the lines that its pages
 * are reached over; both can be cut off.
 */
package codelab.checks.start;
