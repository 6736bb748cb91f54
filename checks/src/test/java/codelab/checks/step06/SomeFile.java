package codelab.checks.step06;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/**
 * A file that nobody else has.
 *
 * @param path where it is
 * @param sha256 its hash
 */
record SomeFile(Path path, String sha256) {
  private static final int BLOCK = 1 << 16; // bytes

  /** Writes a file of random bytes. */
  static SomeFile of(long size, Path folder, String name) {
    Path path = folder.resolve(name);
    Random random = new Random(size);
    MessageDigest digest = digest();
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
      byte[] block = new byte[BLOCK];
      for (long left = size; left > 0; left -= BLOCK) {
        random.nextBytes(block);
        out.write(block, 0, (int) Math.min(BLOCK, left));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SomeFile(path, HexFormat.of().formatHex(digest.digest()));
  }

  /** Answers the SHA-256 of a file, of none where there is no file yet. */
  static String hashOf(Path file) {
    if (!Files.exists(file)) {
      return "";
    }
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static String hashOf(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
