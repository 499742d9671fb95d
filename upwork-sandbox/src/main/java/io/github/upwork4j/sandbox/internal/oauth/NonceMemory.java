package io.github.upwork4j.sandbox.internal.oauth;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Remembers which nonces were used. It holds so many that none is forgotten while its timestamp is
 * still accepted, short of 300 requests a second. Thread-safe.
 */
final class NonceMemory {
  private static final int CAPACITY = 100_000;

  private final Set<String> used = new LinkedHashSet<>();

  /** Notes the use; false when it was used before. */
  synchronized boolean add(String token, String timestamp, String nonce) {
    // A space cannot occur in a timestamp that was accepted, so the parts cannot run together.
    boolean fresh = used.add(timestamp + ' ' + token.length() + ' ' + token + nonce);
    if (used.size() > CAPACITY) {
      Iterator<String> oldest = used.iterator();
      oldest.next();
      oldest.remove();
    }
    return fresh;
  }
}
