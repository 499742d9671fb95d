package io.github.upwork4j.auth.oauth1;

/**
 * What {@link OAuth1Signer} made of one request: what was signed, the signature, and the header
 * that carries it. Immutable and thread-safe.
 */
public final class OAuth1Signature {
  private final String baseString;
  private final String value;
  private final String header;

  OAuth1Signature(String baseString, String value, String header) {
    this.baseString = baseString;
    this.value = value;
    this.header = header;
  }

  /**
   * Returns the text that was signed, to be compared with a server's when it says that the
   * verification of the signature failed. It holds the parameters of the request and the token, and
   * no secret.
   */
  public String baseString() {
    return baseString;
  }

  /** Returns the signature in Base64, not yet percent-encoded. */
  public String value() {
    return value;
  }

  /** Returns the value for the header {@code Authorization}. */
  public String authorizationHeader() {
    return header;
  }

  /** Returns the name of the class only. */
  @Override
  public String toString() {
    return "OAuth1Signature{***}";
  }
}
