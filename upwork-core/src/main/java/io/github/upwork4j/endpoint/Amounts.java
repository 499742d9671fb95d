package io.github.upwork4j.endpoint;

import java.math.BigDecimal;
import java.util.Optional;

/** Checks amounts of money, in US dollars, before anything is sent. For request types. */
public final class Amounts {
  private Amounts() {}

  /**
   * Returns {@code amount}.
   *
   * @throws IllegalArgumentException if it is not more than 0, or has parts of a cent
   */
  public static BigDecimal positive(String name, BigDecimal amount) {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException(name + " must be more than 0, was " + amount);
    }
    if (amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException(
          name + " takes dollars and cents, at most two decimals, was " + amount);
    }
    return amount;
  }

  /**
   * Checks an amount that may be left out.
   *
   * @throws IllegalArgumentException if it is not more than 0, or has parts of a cent
   */
  public static void positiveIfSet(String name, Optional<BigDecimal> amount) {
    amount.ifPresent(value -> positive(name, value));
  }
}
