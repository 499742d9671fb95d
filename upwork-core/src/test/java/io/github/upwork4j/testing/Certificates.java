package io.github.upwork4j.testing;

import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Certificates that servers of a test show, and that clients trust. */
public final class Certificates {
  private Certificates() {}

  /** Makes a certificate for a host that nobody else vouches for. */
  public static HeldCertificate of(String host) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(host).commonName(host).build();
  }

  /** Returns a server over TLS that shows a certificate. */
  public static MockWebServer server(Ledger ledger, HeldCertificate certificate) {
    MockWebServer server = ledger.server();
    server.useHttps(held(certificate).sslSocketFactory());
    return server;
  }

  /** Returns what a server shows a certificate with. */
  public static HandshakeCertificates held(HeldCertificate certificate) {
    return new HandshakeCertificates.Builder().heldCertificate(certificate).build();
  }

  /** Has a client trust a certificate and no other. */
  public static OkHttpClient.Builder trust(
      HeldCertificate certificate, OkHttpClient.Builder client) {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(certificate.certificate())
            .build();
    return client.sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager());
  }
}
