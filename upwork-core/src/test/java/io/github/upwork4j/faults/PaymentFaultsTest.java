package io.github.upwork4j.faults;

import io.github.upwork4j.testing.PaymentFaults;

/** A1 to A18, for a payment that stands for all. */
class PaymentFaultsTest extends PaymentFaults {
  PaymentFaultsTest() {
    super(Things.PAYMENT);
  }
}
