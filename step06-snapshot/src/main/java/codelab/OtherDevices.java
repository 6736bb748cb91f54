package codelab;

import codelab.https.ThisMachine;
import io.undertow.util.NetworkUtils;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/** Where other devices find a server, as far as it lets them in. */
record OtherDevices(String scheme, InetSocketAddress listening) {
  static String url(String scheme, String host, int port) {
    return "%s://%s:%d/".formatted(scheme, NetworkUtils.formatPossibleIpv6Address(host), port);
  }

  /** The page's addresses, the likeliest first. */
  List<String> pages() {
    return hosts().stream().map(host -> url(scheme, host, listening.getPort())).toList();
  }

  private List<String> hosts() {
    InetAddress address = listening.getAddress();
    if (address.isLoopbackAddress()) {
      return List.of();
    }
    return address.isAnyLocalAddress()
        ? ThisMachine.addressesForOthers()
        : List.of(ThisMachine.text(address));
  }

  /** The page's addresses, and what is to be done before they work. */
  List<String> lines() {
    boolean secure = scheme.equals("https");
    if (hosts().isEmpty()) {
      return List.of(
          "add -Dhost=0.0.0.0" + (secure ? "" : " -Dhttps") + " to let other devices in");
    }
    String noCamera = "no camera there: browsers want https for it, so add -Dhttps";
    return secure ? pages() : Stream.concat(pages().stream(), Stream.of(noCamera)).toList();
  }
}
