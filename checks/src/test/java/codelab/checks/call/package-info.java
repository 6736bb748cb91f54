/** What the checks of steps 05 and 06 share: two who call each other. */
package codelab.checks.call;
