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
 * <p>The format is YUV4MPEG2, which Chromium reads with {@code --use-file-for-fake-video-capture}:
 * uncompressed frames in BT.601 limited range.
 *
 * @param colour what is behind the bar
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
record CameraFile(Colour colour, int width, int height) {
  private static final int FRAMES = 16;
  private static final byte WHITE = (byte) 235;

  /** Answers a file of its own for each browser, because one that is read must not change. */
  static Path write(Camera camera, Path folder) {
    CameraFile film = new CameraFile(camera.colour().get(), camera.width(), camera.height());
    try {
      Path file = Files.createTempFile(Files.createDirectories(folder), "camera-", ".y4m");
      file.toFile().deleteOnExit();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        film.write(out);
      }
      return file.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(OutputStream out) throws IOException {
    out.write(ascii("YUV4MPEG2 W%d H%d F15:1 Ip A1:1 C420jpeg\n".formatted(width, height)));
    for (int frame = 0; frame < FRAMES; frame++) {
      writeFrame(out, frame);
    }
  }

  private void writeFrame(OutputStream out, int frame) throws IOException {
    byte[] row = new byte[width];
    int bar = width / FRAMES;
    Arrays.fill(row, luma());
    Arrays.fill(row, frame * bar, (frame + 1) * bar, WHITE);
    out.write(ascii("FRAME\n"));
    for (int y = 0; y < height; y++) {
      out.write(row);
    }
    writePlane(out, chroma(-0.148, -0.291, 0.439));
    writePlane(out, chroma(0.439, -0.368, -0.071));
  }

  private void writePlane(OutputStream out, byte value) throws IOException {
    byte[] plane = new byte[width / 2 * height / 2];
    Arrays.fill(plane, value);
    out.write(plane);
  }

  private byte luma() {
    return (byte)
        Math.round(16 + 0.257 * colour.red() + 0.504 * colour.green() + 0.098 * colour.blue());
  }

  private byte chroma(double red, double green, double blue) {
    return (byte)
        Math.round(128 + red * colour.red() + green * colour.green() + blue * colour.blue());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
