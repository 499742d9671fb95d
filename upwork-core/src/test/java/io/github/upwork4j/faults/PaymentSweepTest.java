package io.github.upwork4j.faults;

import io.github.upwork4j.testing.PaymentSweep;
import org.junit.jupiter.api.Test;

/** A19. */
class PaymentSweepTest {
  @Test
  void nothingIsPaidTwice() throws Exception {
    PaymentSweep.assertNeverPaidTwice(Things.PAYMENT);
  }
}
