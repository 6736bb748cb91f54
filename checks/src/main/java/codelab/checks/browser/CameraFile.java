package codelab.checks.browser;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a fake camera films: one colour, with a bright bar that moves across it.
 *
 * <p>The size is one that no page would guess. The format is YUV4MPEG2, which Chromium reads with
 * {@code --use-file-for-fake-video-capture}: uncompressed frames in BT.601 limited range.
 */
final class CameraFile {
  static final int WIDTH = 608;
  static final int HEIGHT = 344;
  private static final int FRAMES = 16;
  private static final int BAR = WIDTH / FRAMES;
  private static final byte WHITE = (byte) 235;

  private CameraFile() {}

  /** Answers a file of its own for each browser, because one that is read must not change. */
  static Path write(Colour colour, Path folder) {
    try {
      Path file = Files.createTempFile(Files.createDirectories(folder), "camera-", ".y4m");
      file.toFile().deleteOnExit();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        out.write(ascii("YUV4MPEG2 W%d H%d F15:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT)));
        for (int frame = 0; frame < FRAMES; frame++) {
          writeFrame(out, colour, frame * BAR);
        }
      }
      return file.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeFrame(OutputStream out, Colour colour, int barStart) throws IOException {
    byte[] row = new byte[WIDTH];
    Arrays.fill(row, luma(colour));
    Arrays.fill(row, barStart, barStart + BAR, WHITE);
    out.write(ascii("FRAME\n"));
    for (int y = 0; y < HEIGHT; y++) {
      out.write(row);
    }
    writePlane(out, chroma(colour, -0.148, -0.291, 0.439));
    writePlane(out, chroma(colour, 0.439, -0.368, -0.071));
  }

  private static void writePlane(OutputStream out, byte value) throws IOException {
    byte[] plane = new byte[WIDTH / 2 * HEIGHT / 2];
    Arrays.fill(plane, value);
    out.write(plane);
  }

  private static byte luma(Colour c) {
    return (byte) Math.round(16 + 0.257 * c.red() + 0.504 * c.green() + 0.098 * c.blue());
  }

  private static byte chroma(Colour c, double red, double green, double blue) {
    return (byte) Math.round(128 + red * c.red() + green * c.green() + blue * c.blue());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
