package codelab.qr;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.nio.charset.Charset;

/** A QR code for the terminal: two rows in each line, black on white on every background. */
public final class QrText {
  private static final String BLACK_ON_WHITE = "\u001b[38;5;16;48;5;231m";
  private static final String AS_BEFORE = "\u001b[0m";

  private QrText() {}

  /** Whether a terminal of this charset has the characters. */
  public static boolean fits(Charset charset) {
    return charset.newEncoder().canEncode("█▀▄");
  }

  /** The code in lines, with the margin that it needs (ISO/IEC 18004: four squares). */
  public static String of(String text) {
    QrCode code = QrCode.encodeText(text, Ecc.MEDIUM);
    StringBuilder lines = new StringBuilder("\n");
    for (int y = -4; y < code.size + 4; y += 2) {
      lines.append("  ").append(BLACK_ON_WHITE);
      for (int x = -4; x < code.size + 4; x++) {
        lines.append(block(code.getModule(x, y), code.getModule(x, y + 1)));
      }
      lines.append(AS_BEFORE).append('\n');
    }
    return lines.toString();
  }

  private static char block(boolean upper, boolean lower) {
    if (upper) {
      return lower ? '█' : '▀';
    }
    return lower ? '▄' : ' ';
  }
}
