package io.github.upwork4j.auth.oauth1;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * Nonces of 128 random bits, as 32 hex digits: no two are equal in this process or in any other.
 * Random bytes are drawn in blocks, since threads queue for {@link SecureRandom}. Thread-safe.
 */
final class Nonces {
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Pool<Block> blocks = new Pool<>();

  String next() {
    @Nullable Block block = blocks.take();
    if (block == null) {
      block = new Block();
    }
    byte[] nonce = new byte[2 * BYTES];
    block.write(nonce, random);
    blocks.give(block);
    return new String(nonce, StandardCharsets.ISO_8859_1);
  }

  private static final class Block {
    private final byte[] bytes = new byte[32 * BYTES];
    private int at = bytes.length;

    void write(byte[] hex, SecureRandom random) {
      if (at == bytes.length) {
        random.nextBytes(bytes);
        at = 0;
      }
      for (int i = 0; i < hex.length; i += 2) {
        byte b = bytes[at++];
        hex[i] = DIGITS[(b >> 4) & 0xF];
        hex[i + 1] = DIGITS[b & 0xF];
      }
    }
  }
}
