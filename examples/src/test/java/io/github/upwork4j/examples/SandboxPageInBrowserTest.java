package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sandbox's page, in a browser")
class SandboxPageInBrowserTest {
  private static final String HOSTILE = "/api/<script>document.title='run'</script>";

  @Test
  void showsTheWorldAndWhatCameIn() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().seed(7).start();
        Visitor visitor = BrowserVisitor.start()) {
      visitor.open(sandbox.baseUrl());
      assertThat(visitor.title()).isEqualTo("What is in it \u2013 Upwork sandbox");
      assertThat(visitor.text())
          .contains("made from the seed 7")
          .contains("None yet.")
          .contains(sandbox.credentials().bearerToken());

      send(sandbox, "GET " + HOSTILE);
      visitor.click("again");

      assertThat(visitor.text()).contains(HOSTILE).contains("401").doesNotContain("None yet.");
      assertThat(visitor.title()).isEqualTo("What is in it \u2013 Upwork sandbox");
      // Nothing else was loaded, not even an icon.
      assertThat(sandbox.received()).hasSize(1);
    }
  }

  /** Sends what no HTTP client would. */
  private static void send(UpworkSandbox sandbox, String request) throws Exception {
    URI url = URI.create(sandbox.baseUrl());
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      String lines = request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.ISO_8859_1));
      socket.getInputStream().readAllBytes();
    }
  }
}
