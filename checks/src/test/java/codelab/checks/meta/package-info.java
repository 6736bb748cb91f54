/** Checks the checks: each finished step passes its own, and each known mistake is named. */
package codelab.checks.meta;
