package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.PAID;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.PAY_PATH;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.error.UpworkIoException.Kind;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Net;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.TestHttp;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/** E23: a proxy between us and Upwork. */
class ProxyFaultsTest {
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
  private static final HandshakeCertificates TLS =
      new HandshakeCertificates.Builder()
          .heldCertificate(CERTIFICATE)
          .addTrustedCertificate(CERTIFICATE.certificate())
          .build();

  private final FakeTime time = FakeTime.selfAdvancing();
  private final Net.Counted wire = new Net.Counted();

  @Test
  void aProxyThatWantsAPasswordGetsItAndNobodyElse() throws IOException {
    Ledger ledger =
        Ledger.of(
                tunnel(407).addHeader("Proxy-Authenticate", "Basic realm=\"p\"").build(),
                tunnel(200).build())
            .otherwise(Ledger.json(PAID));
    Authenticator password =
        (route, response) ->
            response
                .request()
                .newBuilder()
                .header("Proxy-Authorization", Credentials.basic("user", "canary"))
                .build();
    try (MockWebServer proxy = secure(ledger);
        UpworkClient client = client(proxy.getPort(), password)) {
      UpworkResponse<String> paid = client.call(PAY, AMOUNT).executeForResponse();

      assertThat(paid.attempts()).isEqualTo(1);
      assertThat(ledger.entries())
          .extracting(Ledger.Entry::method)
          .containsExactly("CONNECT", "CONNECT", "POST");
      assertThat(ledger.entries().get(1).headers().get("Proxy-Authorization")).isNotNull();
      Ledger.Entry payment = ledger.entries().get(2);
      assertThat(payment.path()).isEqualTo(PAY_PATH);
      assertThat(payment.headers().get("Proxy-Authorization")).isNull();
    }
  }

  @Test
  void aProxyWithoutThePasswordIsAnErrorBeforeAnythingIsSent() throws IOException {
    Ledger ledger =
        Ledger.of()
            .then(3, tunnel(407).addHeader("Proxy-Authenticate", "Basic realm=\"p\"").build());
    try (MockWebServer proxy = secure(ledger);
        UpworkClient client = client(proxy.getPort(), Authenticator.NONE)) {
      UpworkIoException e = failure(client.call(PAY, AMOUNT), UpworkIoException.class);

      assertThat(e)
          .hasMessage(
              "POST /api/x/v1/payments failed while connecting: Failed to authenticate with"
                  + " proxy.");
      assertNothingWasSent(e, ledger);
    }
  }

  @Test
  void aProxyThatForbidsIsAnErrorBeforeAnythingIsSent() throws IOException {
    Ledger ledger = Ledger.of().then(3, tunnel(403).build());
    try (MockWebServer proxy = secure(ledger);
        UpworkClient client = client(proxy.getPort(), Authenticator.NONE)) {
      UpworkIoException e = failure(client.call(PAY, AMOUNT), UpworkIoException.class);

      assertThat(e)
          .hasMessage(
              "POST /api/x/v1/payments failed while connecting: Unexpected response code for"
                  + " CONNECT: 403.");
      assertNothingWasSent(e, ledger);
    }
  }

  @Test
  void aProxyThatHangsUpIsAnErrorBeforeAnythingIsSent() {
    try (RawServer proxy = RawServer.playing(RawServer.Peer::readHead);
        UpworkClient client = client(proxy.port(), Authenticator.NONE)) {
      UpworkIoException e = failure(client.call(PAY, AMOUNT), UpworkIoException.class);

      assertThat(e.kind()).isEqualTo(Kind.NETWORK);
      assertThat(e.attempts()).isEqualTo(3);
      assertThat(wire.requestsBegun()).isZero();
    }
  }

  private void assertNothingWasSent(UpworkIoException e, Ledger ledger) {
    assertThat(e.kind()).isEqualTo(Kind.NETWORK);
    assertThat(wire.requestsBegun()).isZero();
    assertThat(ledger.delivered(PAY_PATH)).isZero();
  }

  private static MockResponse.Builder tunnel(int status) {
    return new MockResponse.Builder().code(status).inTunnel();
  }

  private static MockWebServer secure(Ledger ledger) throws IOException {
    MockWebServer server = ledger.server();
    server.useHttps(TLS.sslSocketFactory());
    server.start();
    return server;
  }

  private UpworkClient client(int proxyPort, Authenticator proxyAuthenticator) {
    OkHttpClient http =
        TestHttp.builder(wire)
            .sslSocketFactory(TLS.sslSocketFactory(), TLS.trustManager())
            .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxyPort)))
            .proxyAuthenticator(proxyAuthenticator)
            .build();
    return UpworkClient.builder()
        .sandbox("https://localhost:8443")
        .timeSource(time)
        .okHttpClient(http)
        .build();
  }
}
