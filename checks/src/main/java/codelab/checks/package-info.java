/**
 * Opens a step in a real browser, does the lesson's tasks, and says what is wrong and why.
 *
 * <p>A check is a JUnit test: a class per {@link codelab.checks.Step}, a method per {@link
 * codelab.checks.Task}, in the lesson's order and words. It looks at the page through a {@link
 * codelab.checks.Lab} and knows nothing but the page contract, so it can judge anybody's page.
 */
package codelab.checks;
