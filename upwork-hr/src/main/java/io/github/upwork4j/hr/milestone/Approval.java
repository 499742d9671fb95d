package io.github.upwork4j.hr.milestone;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Amounts;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is paid when a milestone, or work that was submitted for it, is approved. Amounts are in US
 * dollars. Immutable.
 */
@AutoValue
public abstract class Approval {
  Approval() {}

  /**
   * Approves and pays an amount, with nothing else to say.
   *
   * @throws IllegalArgumentException if it is not more than 0, or has parts of a cent
   */
  public static Approval paying(BigDecimal amount) {
    return builder().amount(amount).build();
  }

  /** Starts an approval. */
  public static Builder builder() {
    return new AutoValue_Approval.Builder();
  }

  /**
   * What is paid out of escrow. The documents let a server that is told no amount pay the whole
   * deposit, so there always is one here.
   */
  public abstract BigDecimal amount();

  /** What is paid on top of it. */
  public abstract Optional<BigDecimal> bonus();

  /** A comment on the payment. */
  public abstract Optional<String> paymentComments();

  /** Why less is paid than was agreed. */
  public abstract Optional<UnderpaymentReason> underpaymentReason();

  /** A note to the freelancer. */
  public abstract Optional<String> noteToFreelancer();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String idName, String id) {
    Arguments.Builder arguments = Arguments.builder().path(idName, id).set("amount", amount());
    bonus().ifPresent(extra -> arguments.set("bonus", extra));
    return arguments
        .set("pay_comments", paymentComments())
        .set("underpayment_reason", underpaymentReason().map(UnderpaymentReason::wireName))
        .set("note2contractor", noteToFreelancer())
        .build();
  }

  /** Makes approvals. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Approval#amount}. Required. */
    public abstract Builder amount(BigDecimal value);

    /** See {@link Approval#bonus}. */
    public abstract Builder bonus(BigDecimal value);

    /** See {@link Approval#paymentComments}. */
    public abstract Builder paymentComments(String value);

    /** See {@link Approval#underpaymentReason}. */
    public abstract Builder underpaymentReason(UnderpaymentReason value);

    /** See {@link Approval#noteToFreelancer}. */
    public abstract Builder noteToFreelancer(String value);

    abstract Approval autoBuild();

    /**
     * Returns the approval.
     *
     * @throws IllegalArgumentException if the amount is not set, an amount is not more than 0 or
     *     has parts of a cent, or a text is blank; the message names it
     */
    public Approval build() {
      Approval built = Required.build("an approval", this::autoBuild);
      Amounts.positive("amount", built.amount());
      Amounts.positiveIfSet("bonus", built.bonus());
      Required.filledIfSet("paymentComments", built.paymentComments());
      Required.filledIfSet("noteToFreelancer", built.noteToFreelancer());
      return built;
    }
  }
}
