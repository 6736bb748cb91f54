package codelab.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CameraFileTest {
  private static final String HEADER = "YUV4MPEG2 W608 H344 F15:1 Ip A1:1 C420jpeg\n";

  @Test
  void holdsSixteenWholeFrames(@TempDir Path folder) throws IOException {
    long frame = "FRAME\n".length() + 608L * 344 * 3 / 2;
    Path file = CameraFile.write(Camera.of(Colour.GREEN), folder);
    assertEquals(HEADER.length() + 16 * frame, Files.size(file));
  }

  @Test
  void coloursOfTwoCamerasAreToldApart() {
    assertFalse(Colour.GREEN.looksLike(Colour.RED));
    assertTrue(Colour.GREEN.looksLike(new Colour(28, 150, 52)));
  }
}
