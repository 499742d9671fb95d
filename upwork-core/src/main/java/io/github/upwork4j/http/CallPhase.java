package io.github.upwork4j.http;

/** How far an attempt came. */
public enum CallPhase {
  /** Waiting for a permit, getting credentials. */
  PREPARE,
  /** Looking up the host's address. */
  DNS,
  /** Opening the connection. */
  CONNECT,
  /** The TLS handshake. */
  TLS,
  /** Sending: from here on the request may have arrived. */
  WRITE,
  /** Waiting for the answer, and reading it. */
  READ
}
