package codelab.signaling.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.signaling.load.Svg.Point;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LatencyPictureTest {
  private static final long MILLISECOND = 1_000_000;

  /** The n-th of a thousand round trips takes n milliseconds. */
  private final Report report =
      new Report(
          URI.create("ws://localhost:8080"),
          50,
          1,
          new LoadOptions(Optional.empty(), 50, 5, 20, 10),
          new Measurements.Snapshot(2000, slowerAndSlower(), Map.of()),
          OptionalLong.empty());

  private Document picture;

  @BeforeEach
  void draw() throws Exception {
    InputSource svg = new InputSource(new StringReader(new LatencyPicture(report).svg()));
    picture = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg);
  }

  @Test
  void theFiguresAreThoseAfterTheFirstFifth() {
    assertEquals(
        "p50 600.0 ms, p90 920.0 ms, p99 992.0 ms, max 1000.0 ms, once warm", report.latency());
  }

  @Test
  void thePictureHasANameAndTellsTheFiguresInWords() {
    assertEquals("Round trips through the signaling server", all("title").get(0).getTextContent());
    assertEquals(report.latency(), all("desc").get(0).getTextContent());
  }

  @Test
  void itsLastCurveGoesFromTheFastestToTheSlowest() {
    List<Element> curves = all("polyline");
    List<Point> ranks = points(curves.get(curves.size() - 1));
    assertEquals(new Point(500, 131.1), ranks.get(0));
    assertEquals(new Point(800, 80), ranks.get(ranks.size() - 1));
  }

  @Test
  void allLinesAndDotsAreInsideThePicture() {
    List<Point> points =
        Stream.concat(
                all("polyline").stream().flatMap(line -> points(line).stream()),
                all("circle").stream()
                    .map(dot -> point(dot.getAttribute("cx"), dot.getAttribute("cy"))))
            .toList();
    assertTrue(points.size() > 200);
    for (Point point : points) {
      assertTrue(80 <= point.x() && point.x() <= 800, point.toString());
      assertTrue(80 <= point.y() && point.y() <= 300, point.toString());
    }
  }

  private static List<Point> points(Element line) {
    return Stream.of(line.getAttribute("points").split(" "))
        .map(place -> place.split(","))
        .map(place -> point(place[0], place[1]))
        .toList();
  }

  private static Point point(String x, String y) {
    return new Point(Double.parseDouble(x), Double.parseDouble(y));
  }

  private static List<RoundTrip> slowerAndSlower() {
    return LongStream.rangeClosed(1, 1000)
        .mapToObj(n -> new RoundTrip(10 * n * MILLISECOND, n * MILLISECOND))
        .toList();
  }

  private List<Element> all(String name) {
    NodeList found = picture.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }
}
