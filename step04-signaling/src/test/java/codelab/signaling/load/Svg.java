package codelab.signaling.load;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** Writes the few shapes of SVG that a chart is made of, for light and dark screens. */
final class Svg {
  private static final String STYLE =
      """
      svg { color: #182226 }
      rect { fill: #fcfcf9 }
      text { font: 13px system-ui, sans-serif }
      text, circle { fill: currentColor }
      polyline { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round }
      .heading { font-weight: 600 }
      .end { text-anchor: end }
      .middle { text-anchor: middle }
      .grid { color: #d8ddd7; stroke-width: 1 }
      .p50 { color: #08665b }
      .p99 { color: #5a3d9a; stroke-dasharray: 5 3 }
      .max { color: #ac251d }
      @media (prefers-color-scheme: dark) {
        svg { color: #e3eae9 }
        rect { fill: #11171a }
        .grid { color: #2e3a40 }
        .p50 { color: #5fd3c0 }
        .p99 { color: #c3b0f5 }
        .max { color: #ffa299 }
      }
      """;

  private final StringBuilder shapes = new StringBuilder();

  /** A place on the picture, counted from its upper left corner. */
  record Point(double x, double y) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
  }

  void line(String look, List<Point> points) {
    String path = points.stream().map(Point::toString).collect(joining(" "));
    add("<polyline class=\"%s\" points=\"%s\"/>", look, path);
  }

  void dot(String look, Point at) {
    add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"2\"/>", look, at.x(), at.y());
  }

  void text(String look, Point at, String words) {
    add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", look, at.x(), at.y(), escape(words));
  }

  private void add(String shape, Object... details) {
    shapes.append(String.format(Locale.ROOT, shape, details)).append('\n');
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** The whole picture, with a name, and with what it shows in words for who cannot see it. */
  String document(int width, int height, String title, String description) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        aria-labelledby="title description">
        <title id="title">%s</title>
        <desc id="description">%s</desc>
        <style>
        %s</style>
        <rect width="100%%" height="100%%"/>
        %s</svg>
        """
        .formatted(width, height, escape(title), escape(description), STYLE, shapes);
  }
}
