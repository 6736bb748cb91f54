package codelab.signaling.load;

import codelab.signaling.load.Svg.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws how long round trips took: as time went on, and from the fastest to the slowest. */
final class LatencyPicture {
  private static final int TOP = 80;
  private static final int BOTTOM = 300;

  /** How many points a curve has. */
  private static final int POINTS = 50;

  private final Svg svg = new Svg();
  private final Report report;
  private final Percentiles warm;
  private final Scale seconds;
  private final Scale nines;
  private final Scale magnitude;

  /** Prepares the picture of a load in which somebody talked. */
  LatencyPicture(Report report) {
    this.report = report;
    this.warm = report.warm();
    this.seconds = new Scale(0, report.options().seconds(), 80, 420);
    this.nines = new Scale(0, Math.max(1, Math.log10(warm.count())), 500, 800);
    Percentiles all = new Percentiles(report.seen().roundTrips());
    double fastest = Math.floor(Math.log10(all.millis(0)));
    double slowest = Math.ceil(Math.log10(all.millis(1)));
    this.magnitude = new Scale(fastest, Math.max(slowest, fastest + 1), BOTTOM, TOP);
  }

  String svg() {
    drawPanel(seconds, "As time goes on");
    drawSeconds();
    drawPanel(nines, "From the fastest to the slowest, once warm");
    drawNines();
    return svg.document(840, 340, "Round trips through the signaling server", report.latency());
  }

  /** The lines are powers of ten, because a slow one may take a thousand times as long. */
  private void drawPanel(Scale across, String heading) {
    svg.text("heading", new Point(across.start(), 30), heading);
    for (int power = (int) magnitude.least(); power <= magnitude.most(); power++) {
      double y = magnitude.at(power);
      svg.line("grid", List.of(new Point(across.start(), y), new Point(across.end(), y)));
      svg.text("end", new Point(across.start() - 8, y + 4), milliseconds(power));
    }
  }

  private static String milliseconds(int power) {
    return BigDecimal.ONE.scaleByPowerOfTen(power).toPlainString() + " ms";
  }

  private void drawSeconds() {
    List<Point> half = new ArrayList<>();
    List<Point> most = new ArrayList<>();
    Percentiles.bySlice(report.seen().roundTrips(), seconds.most() / POINTS)
        .forEach(
            (second, slice) -> {
              half.add(point(seconds, second, slice.millis(0.5)));
              most.add(point(seconds, second, slice.millis(0.99)));
              svg.dot("max", point(seconds, second, slice.millis(1)));
            });
    svg.line("p99", most);
    svg.line("p50", half);
    drawTick(seconds, 0, "0 s");
    drawTick(seconds, seconds.most(), report.options().seconds() + " s");
    drawLegend();
  }

  private void drawLegend() {
    svg.text("p50", new Point(80, 55), "half are faster");
    svg.text("p99", new Point(200, 55), "99 of 100 are faster");
    svg.text("max", new Point(345, 55), "the slowest");
  }

  /** Each nine to the right, 99 %, 99.9 %, leaves a tenth of the slower ones, down to none. */
  private void drawNines() {
    double most = Math.log10(warm.count());
    svg.line(
        "p50",
        IntStream.rangeClosed(0, POINTS)
            .mapToDouble(step -> most * step / POINTS)
            .mapToObj(nine -> point(nines, nine, slowestBut(Math.pow(10, most - nine) - 1)))
            .toList());
    for (int nine = 0; nine <= most; nine++) {
      drawTick(nines, nine, share(nine));
    }
  }

  private double slowestBut(double slower) {
    return warm.millis(1 - slower / warm.count());
  }

  private static String share(int nines) {
    BigDecimal rest = BigDecimal.ONE.scaleByPowerOfTen(2 - nines);
    return BigDecimal.valueOf(100).subtract(rest).toPlainString() + " %";
  }

  private void drawTick(Scale across, double value, String label) {
    svg.text("middle", new Point(across.at(value), BOTTOM + 22), label);
  }

  private Point point(Scale across, double value, double millis) {
    return new Point(across.at(value), magnitude.at(Math.log10(millis)));
  }
}
