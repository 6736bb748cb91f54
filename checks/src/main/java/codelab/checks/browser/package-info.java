/** Opens pages in a real browser with a fake camera, and looks at what they show. */
package codelab.checks.browser;
