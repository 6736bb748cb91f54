package codelab.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.RunningServer;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class QrSvgTest {
  private static final String RULE =
      "A room's name is 1 to 64 of the characters A-Z a-z 0-9 _ and -.";

  private RunningServer server;

  @BeforeEach
  void start() {
    server = new RunningServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void isAPictureWithAName() throws Exception {
    HttpResponse<String> response = server.get("/qr.svg?room=blue_fish-7");
    assertEquals(200, response.statusCode());
    assertEquals(Optional.of("image/svg+xml"), response.headers().firstValue("Content-Type"));
    Document svg = parse(response.body());
    assertEquals("svg", svg.getDocumentElement().getTagName());
    assertEquals("img", svg.getDocumentElement().getAttribute("role"));
    assertEquals(
        "QR code of http://localhost:%d/?room=blue_fish-7".formatted(server.port()), title(svg));
  }

  @Test
  void runsNoScriptAndStaysUnderThePolicyOfThePage() throws Exception {
    HttpResponse<String> response = server.get("/qr.svg?room=r");
    assertFalse(response.body().contains("script"), response.body());
    assertFalse(response.body().contains("style"), response.body());
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'self';"), policy);
  }

  @Test
  void hasABlackSquareForEachOneOfTheCode() throws Exception {
    Document svg = parse(server.get("/qr.svg?room=r").body());
    QrCode code = QrCode.encodeText("http://localhost:" + server.port() + "/?room=r", Ecc.MEDIUM);
    boolean[][] drawn = new boolean[code.size][code.size];
    Element squares = (Element) svg.getElementsByTagName("path").item(1);
    Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(squares.getAttribute("d"));
    while (square.find()) {
      drawn[Integer.parseInt(square.group(2))][Integer.parseInt(square.group(1))] = true;
    }
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        assertEquals(code.getModule(x, y), drawn[y][x], "square " + x + ", " + y);
      }
    }
  }

  @Test
  void leadsToTheHostThatTheBrowserAsked() throws Exception {
    String svg = server.raw("GET /qr.svg?room=r HTTP/1.1", "Host: [2001:db8::1]:8443");
    assertTrue(svg.contains("<title>QR code of http://[2001:db8::1]:8443/?room=r</title>"), svg);
  }

  @Test
  void leadsToHttpsWhereThePageHasIt() throws Exception {
    try (RunningServer secure = new RunningServer("https")) {
      String title = title(parse(secure.get("/qr.svg?room=r").body()));
      assertEquals("QR code of https://localhost:" + secure.port() + "/?room=r", title);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?room=", "?room=a%20b", "?room=a%3Cb", "?room=%C3%A4", "?place=r"})
  void asksForARoomThatCanExist(String query) throws Exception {
    HttpResponse<String> response = server.get("/qr.svg" + query);
    assertEquals(400, response.statusCode());
    assertEquals("Ask for /qr.svg?room=NAME. " + RULE, response.body().strip());
  }

  @Test
  void aNameOf65CharactersIsTooLong() throws Exception {
    assertEquals(200, server.get("/qr.svg?room=" + "r".repeat(64)).statusCode());
    assertEquals(400, server.get("/qr.svg?room=" + "r".repeat(65)).statusCode());
  }

  @Test
  void aHostThatIsNoneIsRefused() throws Exception {
    for (String host : new String[] {"a&b", "h".repeat(3000)}) {
      String response = server.raw("GET /qr.svg?room=r HTTP/1.1", "Host: " + host);
      assertTrue(response.startsWith("HTTP/1.1 400 "), response);
      assertTrue(response.endsWith("The request's Host is no host."), response);
    }
  }

  private static String title(Document svg) {
    return svg.getElementsByTagName("title").item(0).getTextContent();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
