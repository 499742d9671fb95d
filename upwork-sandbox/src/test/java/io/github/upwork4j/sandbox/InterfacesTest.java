package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the sandbox listens on")
class InterfacesTest {
  private static InetAddress outerAddress() throws SocketException {
    Optional<InetAddress> outer =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .findFirst();
    assumeTrue(outer.isPresent(), "this machine has no address but its loopback");
    return outer.orElseThrow();
  }

  private static String statusLine(UpworkSandbox sandbox, InetAddress address, String path)
      throws Exception {
    int port = URI.create(sandbox.baseUrl()).getPort();
    try (Socket socket = new Socket(address, port)) {
      socket.setSoTimeout(10_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
              .formatted(path, address.getHostAddress(), port, sandbox.credentials().bearerToken());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    }
  }

  @Test
  void isThisMachineAlone() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      InetAddress outer = outerAddress();
      assertThatThrownBy(() -> statusLine(sandbox, outer, "/api/auth/v1/info.json"))
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void isEveryInterfaceWhereThatIsAskedFor() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().allInterfaces(true).start()) {
      assertThat(sandbox.baseUrl()).startsWith("http://127.0.0.1:");
      assertThat(new TestClient(sandbox).get("/api/auth/v1/info.json").status()).isEqualTo(200);
      assertThat(statusLine(sandbox, outerAddress(), "/api/auth/v1/info.json"))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void showsThePageWithTheKeysToThisMachineAlone() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().allInterfaces(true).start()) {
      assertThat(statusLine(sandbox, outerAddress(), "/")).startsWith("HTTP/1.1 403 ");
    }
  }
}
