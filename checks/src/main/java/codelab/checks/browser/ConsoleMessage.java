package codelab.checks.browser;

/**
 * A line of the browser's console.
 *
 * @param level {@code debug}, {@code info}, {@code warn} or {@code error}
 * @param text what was written
 */
public record ConsoleMessage(String level, String text) {
  public boolean isError() {
    return level.equals("error");
  }

  @Override
  public String toString() {
    return level + ": " + text;
  }
}
