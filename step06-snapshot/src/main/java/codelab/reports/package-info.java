/**
 * How calls went, as the pages themselves tell it: nobody looks into a visitor's console.
 *
 * <p>A page sends a report with {@code navigator.sendBeacon}, also when it is being closed. {@link
 * codelab.reports.Reports} keeps the last hundred, and shows them on this machine at {@code
 * /reports}.
 */
package codelab.reports;
