package codelab.checks.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * What a fake microphone hears: a tone that comes and goes, because browsers take one that stays
 * for noise and suppress it.
 */
final class MicrophoneFile {
  private static final int RATE = 48_000; // samples a second
  private static final int PULSE = RATE / 4;
  private static final int PULSES = 8;
  private static final double LOUDNESS = 0.5 * Short.MAX_VALUE;

  private MicrophoneFile() {}

  /** Answers a file that can be played again and again without a break. */
  static Path write(int hertz, Path folder) {
    byte[] samples = samples(hertz);
    AudioFormat mono = new AudioFormat(RATE, Short.SIZE, 1, true, false);
    try {
      Path file = Files.createTempFile(Files.createDirectories(folder), "microphone-", ".wav");
      file.toFile().deleteOnExit();
      try (var sound =
          new AudioInputStream(new ByteArrayInputStream(samples), mono, PULSES * PULSE)) {
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
      }
      return file.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] samples(int hertz) {
    ByteBuffer buffer = ByteBuffer.allocate(PULSES * PULSE * Short.BYTES);
    buffer.order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < PULSES * PULSE; i++) {
      boolean silent = i / PULSE % 2 == 1;
      double turn = 2 * Math.PI * hertz * i / RATE;
      buffer.putShort((short) (silent ? 0 : LOUDNESS * Math.sin(turn)));
    }
    return buffer.array();
  }
}
