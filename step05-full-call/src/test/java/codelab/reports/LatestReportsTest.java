package codelab.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatestReportsTest {
  private final LatestReports latest = new LatestReports();

  @Test
  void newestComesFirst() {
    latest.add(at(1));
    latest.add(at(2));
    assertEquals("2", latest.newestFirst().get(0).text());
    assertEquals("1", latest.newestFirst().get(1).text());
  }

  @Test
  void aHundredAreKeptAndNoMore() {
    IntStream.range(0, 1000).forEach(minute -> assertTrue(latest.add(at(minute * 60))));
    assertEquals(100, latest.newestFirst().size());
    assertEquals("59940", latest.newestFirst().get(0).text());
    assertEquals("54000", latest.newestFirst().get(99).text());
  }

  @Test
  void aFloodPushesNothingOutBeforeItIsAMinuteOld() {
    IntStream.range(0, 100).forEach(second -> assertTrue(latest.add(at(0))));
    assertFalse(latest.add(at(59)));
    assertTrue(latest.add(at(60)));
    assertEquals("60", latest.newestFirst().get(0).text());
  }

  private static Report at(int second) {
    return new Report(Instant.ofEpochSecond(second), "192.0.2.1", String.valueOf(second));
  }
}
