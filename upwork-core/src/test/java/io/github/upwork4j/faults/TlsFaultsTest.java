package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAID;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.error.UpworkIoException.Kind;
import io.github.upwork4j.http.CallPhase;
import io.github.upwork4j.testing.Certificates;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Net;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import mockwebserver3.MockWebServer;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/** TLS that is wrong is not tried again, and never weakened. */
class TlsFaultsTest {
  private static final HeldCertificate GOOD = Certificates.of("localhost");

  private final FakeTime time = FakeTime.selfAdvancing();
  private final Net.Counted wire = new Net.Counted();

  /** A14, E7. */
  @Test
  void aCertificateThatNobodyVouchesForIsNotTriedAgain() {
    OkHttpClient ignorant = trusting(Certificates.of("localhost")).build();
    UpworkIoException e = refused(GOOD, ignorant);
    assertThat(e.getMessage())
        .startsWith("POST /api/x/v1/payments failed while setting up TLS: TLS: ");
  }

  /** E7. */
  @Test
  void aCertificateOfThePastIsNotTriedAgain() {
    HeldCertificate authority =
        new HeldCertificate.Builder().certificateAuthority(0).commonName("authority").build();
    HeldCertificate expired =
        new HeldCertificate.Builder()
            .signedBy(authority)
            .addSubjectAlternativeName("localhost")
            .validityInterval(1_000_000_000_000L, 1_100_000_000_000L)
            .build();
    refused(expired, trusting(authority).build());
  }

  /** E7. */
  @Test
  void aCertificateOfSomebodyElseIsNotTriedAgain() {
    HeldCertificate other = Certificates.of("example.com");
    UpworkIoException e = refused(other, trusting(other).build());
    assertThat(e.getMessage()).contains("localhost");
  }

  /** E7. */
  @Test
  void aPinThatDoesNotMatchIsNotTriedAgain() {
    CertificatePinner pins =
        new CertificatePinner.Builder()
            .add("localhost", CertificatePinner.pin(Certificates.of("localhost").certificate()))
            .build();
    refused(GOOD, trusting(GOOD).certificatePinner(pins).build());
  }

  /** E7: no downgrade, no second try in clear or with an older protocol. */
  @Test
  void anOldProtocolIsNotSpoken() {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(PAID));
    ConnectionSpec newOnly =
        new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
            .tlsVersions(TlsVersion.TLS_1_3)
            .build();
    try (MockWebServer server = secureWith(ledger, GOOD, "TLSv1.2");
        UpworkClient client =
            client(server, trusting(GOOD).connectionSpecs(List.of(newOnly)).build())) {
      UpworkIoException e = failure(client.call(PAY, AMOUNT), UpworkIoException.class);

      assertThat(e.attempts()).isEqualTo(1);
      assertThat(wire.handshakes()).isEqualTo(1);
      assertThat(wire.requestsBegun()).isZero();
      assertThat(ledger.delivered()).isZero();
    }
  }

  /** E6: a server that accepts and says nothing. */
  @Test
  void aHandshakeWithoutAnAnswerTimesOut() {
    try (RawServer server = RawServer.playing(RawServer.Peer::awaitClose);
        UpworkClient client =
            UpworkClient.builder()
                .sandbox("https://localhost:" + server.port())
                .timeSource(time)
                .okHttpClient(trusting(GOOD).build())
                .connectTimeout(Duration.ofMillis(150))
                .readTimeout(Duration.ofMillis(150))
                .build()) {
      long start = System.nanoTime();
      UpworkIoException e = failure(client.call(READ, NONE), UpworkIoException.class);

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
      assertThat(e).hasMessage("GET /api/x/v1/things timed out while setting up TLS.");
      assertThat(e.kind()).isEqualTo(Kind.TIMEOUT);
      assertThat(e.phase()).isEqualTo(CallPhase.TLS);
      assertThat(e.attempts()).isEqualTo(3);
      assertThat(wire.requestsBegun()).isZero();
    }
  }

  private UpworkIoException refused(HeldCertificate certificate, OkHttpClient http) {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(PAID));
    try (MockWebServer server = Certificates.server(ledger, certificate);
        UpworkClient client = client(server, http)) {
      UpworkIoException e = failure(client.call(PAY, AMOUNT), UpworkIoException.class);

      assertThat(e.kind()).isEqualTo(Kind.NETWORK);
      assertThat(e.phase()).isEqualTo(CallPhase.TLS);
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(e).hasCauseInstanceOf(SSLException.class);
      assertThat(e.getMessage()).hasSizeLessThan(250);
      assertThat(wire.handshakes()).isEqualTo(1);
      assertThat(wire.requestsBegun()).isZero();
      assertThat(ledger.delivered()).isZero();
      return e;
    }
  }

  private UpworkClient client(MockWebServer server, OkHttpClient http) {
    return TestClients.to(server, time).okHttpClient(http).build();
  }

  private OkHttpClient.Builder trusting(HeldCertificate certificate) {
    return Certificates.trust(certificate, TestHttp.builder(wire));
  }

  private static MockWebServer secureWith(
      Ledger ledger, HeldCertificate certificate, String protocol) {
    MockWebServer server = ledger.server();
    server.useHttps(new OneProtocol(Certificates.held(certificate).sslSocketFactory(), protocol));
    return server;
  }
}
