package io.github.upwork4j.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.upwork4j.auth.AuthorizationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D7. */
@DisplayName("The address of callbacks at this machine")
class LoopbackAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:8000/callback",
        "/auth/upwork/callback",
        "https://localhost:8000/callback",
        "http://example.com:8000/callback",
        "http://localhost.example.com/callback",
        "http://0.0.0.0:8000/callback",
        "http://192.168.0.1:8000/callback",
        "http://127.0.0.1.nip.io/",
        "http://user:canary@localhost:8000/callback",
        "http://localhost:8000/callback#canary",
        "http://localhost:65536/callback",
        "http://local host:8000/canary"
      })
  void mustBeAtThisMachine(String callbackUrl) {
    assertThatThrownBy(() -> LoopbackReceiver.listen(callbackUrl))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "callbackUrl must be http:// on this machine (localhost, 127.0.0.1, [::1]), without"
                + " fragment: http://localhost:8000/auth/upwork/callback. Callbacks elsewhere come"
                + " to a web server of yours.");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8000/auth/upwork/callback, http://localhost:8000, /auth/upwork/callback",
    "http://127.0.0.1:1/a%20b?c=d, http://127.0.0.1:1, /a%20b",
    "http://[::1]:65535, http://[::1]:65535, /",
    "http://localhost/x, http://localhost, /x"
  })
  void hasAnOriginAndAPath(String callbackUrl, String origin, String path) {
    LoopbackAddress address = LoopbackAddress.of(callbackUrl);

    assertThat(address.url()).isEqualTo(callbackUrl);
    assertThat(address.origin()).isEqualTo(origin);
    assertThat(address.path()).isEqualTo(path);
  }

  @Test
  void keepsAllButThePort() {
    LoopbackAddress address = LoopbackAddress.of("http://[::1]:0/a%2Fb?c=%20");

    assertThat(address.withPort(8_000).url()).isEqualTo("http://[::1]:8000/a%2Fb?c=%20");
    assertThat(address.withPort(80).url()).isEqualTo("http://[::1]/a%2Fb?c=%20");
  }

  @Test
  void isToldWhenAnotherProgramListensThere() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String url = "http://localhost:" + other.getLocalPort() + "/callback";

      assertThatThrownBy(() -> LoopbackReceiver.listen(url))
          .isInstanceOf(AuthorizationException.class)
          .hasCauseInstanceOf(BindException.class)
          .hasMessage(
              "Port "
                  + other.getLocalPort()
                  + " of this machine is taken, so the callback "
                  + url
                  + " cannot be received. End the program that listens there, or use a callback"
                  + " with another port and register that for the key.");
    }
  }

  /** The JVM of the tests knows no IPv6. */
  @Test
  void isToldWhenThereIsNoSuchAddress() {
    assertThatThrownBy(() -> LoopbackReceiver.listen("http://[::1]:8000/callback"))
        .isInstanceOf(AuthorizationException.class)
        .hasMessage(
            "The callback http://[::1]:8000/callback cannot be received, since this program cannot"
                + " listen on port 8000 of that address (SocketException).");
  }

  @Test
  void isThatOfTheLoopbackInterfaceAndNoOther() throws Exception {
    try (LoopbackReceiver receiver = LoopbackReceiver.listen("http://127.0.0.1:0/x")) {
      int port = URI.create(receiver.callbackUrl()).getPort();

      for (InetAddress other : addressesOfThisMachine()) {
        assertThat(answers(other, port)).as("at %s", other).isFalse();
      }
      assertThat(answers(InetAddress.getByName("127.0.0.1"), port)).isTrue();
      assertThat(receiver).hasToString("LoopbackReceiver{" + receiver.callbackUrl() + "}");
    }
  }

  /** A JVM with both families, as users have it. */
  @Test
  void localhostIsBothOfItsAddresses() throws Exception {
    Path addresses = Path.of("/proc/net/if_inet6");
    assumeTrue(
        Files.exists(addresses)
            && Files.readAllLines(addresses).stream()
                .anyMatch(line -> line.startsWith("0".repeat(31) + "1")),
        "this machine has no ::1, as far as one can see");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            BothFamilies.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process jvm = builder.start();
    List<String> lines;
    try (BufferedReader output = jvm.inputReader(StandardCharsets.UTF_8)) {
      lines = output.lines().toList();
    }

    assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(lines).containsExactly("127.0.0.1 true", "::1 true", "others: 0", "[::1] true");
  }

  /** Prints at which addresses a receiver answers. */
  static final class BothFamilies {
    public static void main(String[] args) throws Exception {
      try (LoopbackReceiver receiver = LoopbackReceiver.listen("http://localhost:0/x")) {
        int port = URI.create(receiver.callbackUrl()).getPort();
        System.out.println("127.0.0.1 " + answers(InetAddress.getByName("127.0.0.1"), port));
        System.out.println("::1 " + answers(InetAddress.getByName("::1"), port));
        long others = 0;
        for (InetAddress other : addressesOfThisMachine()) {
          others += answers(other, port) ? 1 : 0;
        }
        System.out.println("others: " + others);
      }
      try (LoopbackReceiver receiver = LoopbackReceiver.listen("http://[::1]:0/x")) {
        int port = URI.create(receiver.callbackUrl()).getPort();
        System.out.println("[::1] " + answers(InetAddress.getByName("::1"), port));
      }
    }
  }

  private static boolean answers(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<InetAddress> addressesOfThisMachine() throws IOException {
    List<InetAddress> all = new ArrayList<>();
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      network.inetAddresses().filter(a -> !a.isLoopbackAddress()).forEach(all::add);
    }
    return all;
  }
}
