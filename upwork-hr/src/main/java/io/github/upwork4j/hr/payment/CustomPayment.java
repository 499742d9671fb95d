package io.github.upwork4j.hr.payment;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Amounts;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;
import java.math.BigDecimal;
import java.util.Optional;

/** A bonus or another one-time payment to the freelancer of a contract. Immutable. */
@AutoValue
public abstract class CustomPayment {
  CustomPayment() {}

  /** Starts a payment. */
  public static Builder builder() {
    return new AutoValue_CustomPayment.Builder();
  }

  /** The contract, of the team that pays. */
  public abstract ContractReference contract();

  /** What the client is charged, in US dollars. */
  public abstract BigDecimal chargeAmount();

  /** A comment on the payment; the billing report of the company shows it. */
  public abstract String comments();

  /** Private notes. */
  public abstract Optional<String> notes();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String teamReference) {
    return Arguments.builder()
        .path("team_reference", teamReference)
        .set("engagement__reference", contract().value())
        .set("comments", comments())
        .set("charge_amount", chargeAmount())
        .set("notes", notes())
        .build();
  }

  /** Makes payments. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link CustomPayment#contract}. Required. */
    public abstract Builder contract(ContractReference value);

    /** See {@link CustomPayment#chargeAmount}. Required. */
    public abstract Builder chargeAmount(BigDecimal value);

    /** See {@link CustomPayment#comments}. Required. */
    public abstract Builder comments(String value);

    /** See {@link CustomPayment#notes}. */
    public abstract Builder notes(String value);

    abstract CustomPayment autoBuild();

    /**
     * Returns the payment.
     *
     * @throws IllegalArgumentException if something required is not set or blank, or the amount is
     *     not more than 0 or has parts of a cent; the message names it
     */
    public CustomPayment build() {
      CustomPayment built = Required.build("a custom payment", this::autoBuild);
      Amounts.positive("chargeAmount", built.chargeAmount());
      Required.filled("comments", built.comments());
      Required.filledIfSet("notes", built.notes());
      return built;
    }
  }
}
