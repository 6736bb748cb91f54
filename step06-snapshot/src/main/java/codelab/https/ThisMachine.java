package codelab.https;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names and addresses of the machine this runs on. */
public final class ThisMachine {
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
  private static final String DNS_NAME = LABEL + "(\\." + LABEL + ")*";

  private ThisMachine() {}

  /** Where other devices find it: first the address it has on the way to everybody else. */
  public static List<String> addressesForOthers() {
    InetAddress outward = outward();
    return inUse()
        .filter(address -> !address.isLoopbackAddress())
        .sorted(
            Comparator.comparing((InetAddress address) -> !address.equals(outward))
                .thenComparing(Inet6Address.class::isInstance))
        .map(ThisMachine::text)
        .toList();
  }

  static List<String> addresses() {
    return inUse().map(ThisMachine::text).toList();
  }

  static List<String> names() {
    return Stream.of("localhost", hostName())
        .filter(name -> name.matches(DNS_NAME))
        .distinct()
        .toList();
  }

  /** An address as it stands in certificates, without the interface that Java puts behind it. */
  public static String text(InetAddress address) {
    return address.getHostAddress().replaceFirst("%.*", "");
  }

  /** All but the link-local ones of IPv6, for which browsers know no interface. */
  private static Stream<InetAddress> inUse() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !(address instanceof Inet6Address && address.isLinkLocalAddress()));
    } catch (SocketException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }

  /** Asks the system which way it would send; connecting sends nothing yet. */
  private static InetAddress outward() {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(new InetSocketAddress("192.0.2.1", 9)); // an address of nobody, RFC 5737
      return socket.getLocalAddress();
    } catch (IOException | UncheckedIOException noNetwork) {
      return InetAddress.getLoopbackAddress();
    }
  }
}
