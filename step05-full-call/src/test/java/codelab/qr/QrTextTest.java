package codelab.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QrTextTest {
  private static final String ADDRESS = "https://192.168.178.123:8443/";
  private static final String BLACK_ON_WHITE = "  \u001b[38;5;16;48;5;231m";
  private static final String AS_BEFORE = "\u001b[0m";
  private static final int MARGIN = 4;

  private final List<String> lines = QrText.of(ADDRESS).lines().skip(1).toList();

  @Test
  void everyLineSetsBothColoursAndSetsThemBack() {
    for (String line : lines) {
      assertTrue(line.startsWith(BLACK_ON_WHITE), line);
      assertTrue(line.endsWith(AS_BEFORE), line);
    }
  }

  @Test
  void eachCharacterShowsTwoSquaresOfTheCode() {
    QrCode code = QrCode.encodeText(ADDRESS, Ecc.MEDIUM);
    for (int y = -MARGIN; y < code.size + MARGIN; y++) {
      for (int x = -MARGIN; x < code.size + MARGIN; x++) {
        assertEquals(code.getModule(x, y), isBlack(x, y), "square " + x + ", " + y);
      }
    }
  }

  @Test
  void isShownWhereTheTerminalHasTheCharacters() {
    assertTrue(QrText.fits(StandardCharsets.UTF_8));
    assertTrue(QrText.fits(Charset.forName("IBM437")));
    assertFalse(QrText.fits(StandardCharsets.US_ASCII));
  }

  private boolean isBlack(int x, int y) {
    String line = lines.get((y + MARGIN) / 2).substring(BLACK_ON_WHITE.length());
    String blackInThisRow = (y + MARGIN) % 2 == 0 ? "█▀" : "█▄";
    return blackInThisRow.indexOf(line.charAt(x + MARGIN)) >= 0;
  }
}
