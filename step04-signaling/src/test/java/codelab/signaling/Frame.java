package codelab.signaling;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A frame as RFC 6455 draws it in section 5.2, right or wrong as a test wants it.
 *
 * @param last whether it ends a message
 * @param reserved the three bits that extensions may use, 0 without them
 * @param opcode what it carries
 */
record Frame(boolean last, int reserved, int opcode, byte[] payload) {
  static final int CONTINUATION = 0;
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;

  private static final int MASK = 0x1F2E3D4C;

  static Frame text(String text) {
    return of(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static Frame of(int opcode, byte... payload) {
    return new Frame(true, 0, opcode, payload);
  }

  static Frame close(int code) {
    return of(CLOSE, (byte) (code >> 8), (byte) code);
  }

  /** The same, with more to follow. */
  Frame notLast() {
    return new Frame(false, reserved, opcode, payload);
  }

  /** The bytes of a client's frame, which is masked. */
  byte[] masked() {
    ByteBuffer bytes = header(0x80, payload.length, Integer.BYTES).putInt(MASK);
    for (int i = 0; i < payload.length; i++) {
      bytes.put((byte) (payload[i] ^ MASK >> 24 - i % 4 * 8));
    }
    return bytes.array();
  }

  /** The bytes of a server's frame, which a client must not send. */
  byte[] unmasked() {
    return header(0, payload.length, 0).put(payload).array();
  }

  private ByteBuffer header(int maskBit, int length, int maskLength) {
    int extra = length < 126 ? 0 : length < 65_536 ? Short.BYTES : Long.BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(2 + extra + maskLength + length);
    bytes.put((byte) ((last ? 0x80 : 0) | reserved << 4 | opcode));
    return switch (extra) {
      case 0 -> bytes.put((byte) (maskBit | length));
      case Short.BYTES -> bytes.put((byte) (maskBit | 126)).putShort((short) length);
      default -> bytes.put((byte) (maskBit | 127)).putLong(length);
    };
  }

  /** The beginning of a masked text frame that says how long it will be. */
  static byte[] announce(long length) {
    ByteBuffer bytes = ByteBuffer.allocate(2 + Long.BYTES + Integer.BYTES);
    return bytes.put((byte) 0x81).put((byte) 0xFF).putLong(length).putInt(0).array();
  }

  static Frame read(DataInputStream from) throws IOException {
    int first = from.readUnsignedByte();
    int length = from.readUnsignedByte();
    if (length == 126) {
      length = from.readUnsignedShort();
    } else if (length == 127) {
      length = Math.toIntExact(from.readLong());
    }
    return new Frame(first > 127, first >> 4 & 7, first & 15, from.readNBytes(length));
  }

  String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** The code of a close frame. */
  int code() {
    return ByteBuffer.wrap(payload).getShort();
  }
}
