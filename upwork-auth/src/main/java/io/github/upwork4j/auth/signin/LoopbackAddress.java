package io.github.upwork4j.auth.signin;

import io.github.upwork4j.auth.AuthorizationException;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where callbacks come to: a URL at this machine, and the addresses that it stands for. */
final class LoopbackAddress {
  private static final byte[] IPV4 = {127, 0, 0, 1};
  private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  /** Browsers take either address of localhost, so another program must have neither. */
  private static final Map<String, List<byte[]>> ADDRESSES =
      Map.of("localhost", List.of(IPV4, IPV6), "127.0.0.1", List.of(IPV4), "[::1]", List.of(IPV6));

  private static final int TRIES_FOR_A_FREE_PORT = 10;

  private final URI url;
  private final List<byte[]> addresses;

  private LoopbackAddress(URI url, List<byte[]> addresses) {
    this.url = url;
    this.addresses = addresses;
  }

  static LoopbackAddress of(String callbackUrl) {
    URI url;
    try {
      url = new URI(callbackUrl);
    } catch (URISyntaxException e) {
      throw unfit();
    }
    @Nullable List<byte[]> addresses = url.getHost() == null ? null : ADDRESSES.get(url.getHost());
    if (!"http".equals(url.getScheme())
        || addresses == null
        || url.getRawUserInfo() != null
        || url.getRawFragment() != null
        || url.getPort() > 65_535) {
      throw unfit();
    }
    return new LoopbackAddress(url, addresses);
  }

  private static IllegalArgumentException unfit() {
    return new IllegalArgumentException(
        "callbackUrl must be http:// on this machine (localhost, 127.0.0.1, [::1]), without"
            + " fragment: "
            + LoopbackReceiver.DEFAULT_CALLBACK_URL
            + ". Callbacks elsewhere come to a web server of yours.");
  }

  LoopbackAddress withPort(int port) {
    return url.getPort() == port
        ? this
        : new LoopbackAddress(
            URI.create(
                "http://"
                    + url.getHost()
                    + (port == 80 ? "" : ":" + port)
                    + path()
                    + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery())),
            addresses);
  }

  String url() {
    return url.toString();
  }

  /** Returns scheme, host and port. */
  String origin() {
    return "http://" + url.getRawAuthority();
  }

  String path() {
    return url.getRawPath().isEmpty() ? "/" : url.getRawPath();
  }

  /**
   * Listens at all addresses, on one port.
   *
   * @throws AuthorizationException if it is not to be had
   */
  List<ServerSocketChannel> bind() {
    int port = url.getPort() < 0 ? 80 : url.getPort();
    for (int tries = 1; ; tries++) {
      List<ServerSocketChannel> bound = new ArrayList<>();
      try {
        int next = port;
        for (byte[] address : addresses) {
          if (address == IPV6 && !hasIpv6()) {
            if (addresses.size() > 1) {
              continue;
            }
            throw new SocketException("no address ::1");
          }
          ServerSocketChannel channel = ServerSocketChannel.open();
          bound.add(channel);
          channel.bind(new InetSocketAddress(InetAddress.getByAddress(address), next));
          next = channel.socket().getLocalPort();
        }
        return bound;
      } catch (IOException e) {
        bound.forEach(LoopbackAddress::close);
        if (port != 0 || tries == TRIES_FOR_A_FREE_PORT) {
          throw cannotListen(e);
        }
      }
    }
  }

  private static boolean hasIpv6() throws IOException {
    return NetworkInterface.getByInetAddress(InetAddress.getByAddress(IPV6)) != null;
  }

  AuthorizationException cannotListen(Exception cause) {
    String port = url.getPort() < 0 ? "80" : String.valueOf(url.getPort());
    return new AuthorizationException(
        cause instanceof BindException
            ? "Port "
                + port
                + " of this machine is taken, so the callback "
                + url
                + " cannot be received. End the program that listens there, or use a callback with"
                + " another port and register that for the key."
            : "The callback "
                + url
                + " cannot be received, since this program cannot listen on port "
                + port
                + " of that address ("
                + cause.getClass().getSimpleName()
                + ").",
        /* error= */ null,
        cause);
  }

  static void close(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      // nothing was written that could be lost
    }
  }
}
