package io.github.upwork4j.hr.payment;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Endpoint;

/** Bonuses and other one-time payments. Documentation: Payments, Make custom payment. */
public final class PaymentsRouter {
  private static final Endpoint<Adjustment> PAY =
      Endpoint.post("/api/hr/v2/teams/{team_reference}/adjustments")
          .permission("Make one-time payments to your contractors")
          .payment(
              "Look for it in the billing report of the client's company before you pay again: that"
                  + " report shows the comment, the one of a team does not.")
          .returning("adjustment", Adjustment.WIRE);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public PaymentsRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Pays a bonus, or another amount, to the freelancer of a contract. Needs the permission "Make
   * one-time payments to your contractors".
   *
   * <p>Never sent again once it may have arrived. When the outcome is unknown, {@link
   * io.github.upwork4j.error.OutcomeUnknownException} says so: the billing report of the client's
   * company ({@code clientCompanyBillings} of the reports) shows whether it was paid, best by a
   * comment that no other payment has; the billing report of a team has no comments. An answer that
   * cannot be read ({@link io.github.upwork4j.error.UpworkDecodingException}) belongs to a payment
   * that was made.
   *
   * @param teamReference the reference of the client's team that pays, such as {@code 12345}
   */
  public UpworkCall<Adjustment> pay(String teamReference, CustomPayment payment) {
    return client.call(PAY, payment.arguments(teamReference));
  }
}
