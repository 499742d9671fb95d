package io.github.upwork4j.sandbox.internal.world;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A deterministic source of numbers (SplitMix64). Written out here because the same seed has to
 * give the same data on every Java version.
 */
public final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  public Dice(long seed) {
    this.state = seed;
  }

  public long nextLong() {
    state += STEP;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Leaves so many numbers out. */
  void skip(long count) {
    state += count * STEP;
  }

  /** A number from 0 to {@code bound - 1}. */
  public int below(int bound) {
    return (int) Math.floorMod(nextLong(), (long) bound);
  }

  /** A number between the two, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** True in so many cases of a hundred. */
  public boolean percent(int percent) {
    return below(100) < percent;
  }

  public <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  /** Picks by weight. */
  public <T> T pick(List<T> from, ToIntFunction<T> weight) {
    int total = 0;
    for (T candidate : from) {
      total += weight.applyAsInt(candidate);
    }
    int left = below(total);
    for (T candidate : from) {
      left -= weight.applyAsInt(candidate);
      if (left < 0) {
        return candidate;
      }
    }
    throw new IllegalStateException("no weights");
  }

  /** So many hexadecimal digits. */
  public String hex(int digits) {
    StringBuilder hex = new StringBuilder(digits);
    while (hex.length() < digits) {
      hex.append(Character.forDigit(below(16), 16));
    }
    return hex.toString();
  }
}
