package io.github.upwork4j.auth.oauth1;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * HMAC-SHA1 with one key (RFC 5849, section 3.4.2). A {@link Mac} is slow to make and not
 * thread-safe, so those that are idle are kept. Thread-safe.
 */
final class HmacSha1 {
  private static final String ALGORITHM = "HmacSHA1";

  private final SecretKeySpec key;
  private final Pool<Mac> macs = new Pool<>();

  HmacSha1(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), ALGORITHM);
  }

  /** Returns the signature of {@code text} in Base64. */
  String sign(AsciiBuffer text) {
    @Nullable Mac mac = macs.take();
    if (mac == null) {
      mac = newMac();
    }
    text.updateInto(mac);
    byte[] signature = mac.doFinal(); // and ready for the next text
    macs.give(mac);
    return Base64.getEncoder().encodeToString(signature);
  }

  private Mac newMac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java runtime has no " + ALGORITHM, e);
    }
  }
}
