package codelab.qr;

import codelab.Answer;
import codelab.signaling.RoomName;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.ArrayDeque;
import java.util.Deque;

/** The way to a room of this server as a picture, for {@code /qr.svg?room=NAME}. */
public final class QrSvg implements HttpHandler {
  private static final String HOST = "[\\w.:\\[\\]-]{1,255}";

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    Deque<String> rooms = exchange.getQueryParameters().getOrDefault("room", new ArrayDeque<>());
    String room = String.join("", rooms);
    String host = exchange.getHostAndPort();
    if (!RoomName.fits(room)) {
      Answer.send(exchange, StatusCodes.BAD_REQUEST, "Ask for /qr.svg?room=NAME. " + RoomName.RULE);
    } else if (!host.matches(HOST)) {
      Answer.send(exchange, StatusCodes.BAD_REQUEST, "The request's Host is no host.");
    } else {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "image/svg+xml");
      String scheme = exchange.getRequestScheme();
      exchange.getResponseSender().send(svg(scheme + "://" + host + "/?room=" + room));
    }
  }

  /** Draws each black square where it is, with the margin of four squares that the code needs. */
  private static String svg(String address) {
    QrCode code = QrCode.encodeText(address, Ecc.MEDIUM);
    StringBuilder squares = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          squares.append("M%d %dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="-4 -4 %1$d %1$d">
          <title>QR code of %2$s</title>
          <path fill="#fff" d="M-4 -4h%1$dv%1$dh-%1$dz"/>
          <path fill="#000" shape-rendering="crispEdges" d="%3$s"/>
        </svg>
        """
        .formatted(code.size + 8, address, squares);
  }
}
