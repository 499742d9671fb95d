package io.github.upwork4j.hr.milestone;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Amounts;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A milestone to be created. Immutable. */
@AutoValue
public abstract class MilestoneDraft {
  MilestoneDraft() {}

  /** Starts a draft. */
  public static Builder builder() {
    return new AutoValue_MilestoneDraft.Builder();
  }

  /** The fixed-price contract. */
  public abstract ContractReference contract();

  /** The name of the milestone. */
  public abstract String description();

  /** The amount to put into escrow, in US dollars. */
  public abstract BigDecimal depositAmount();

  /**
   * When the work is expected to be done; Upwork refuses a day that is not after that of the
   * milestone before.
   */
  public abstract Optional<LocalDate> dueDate();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments =
        Arguments.builder()
            .set("contract_reference", contract().value())
            .set("milestone_description", description())
            .set("deposit_amount", depositAmount());
    dueDate().ifPresent(day -> arguments.setMonthFirst("due_date", day));
    return arguments.build();
  }

  /** Makes drafts. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link MilestoneDraft#contract}. Required. */
    public abstract Builder contract(ContractReference value);

    /** See {@link MilestoneDraft#description}. Required. */
    public abstract Builder description(String value);

    /** See {@link MilestoneDraft#depositAmount}. Required. */
    public abstract Builder depositAmount(BigDecimal value);

    /** See {@link MilestoneDraft#dueDate}. */
    public abstract Builder dueDate(LocalDate value);

    abstract MilestoneDraft autoBuild();

    /**
     * Returns the draft.
     *
     * @throws IllegalArgumentException if something required is not set or blank, or the amount is
     *     not more than 0 or has parts of a cent; the message names it
     */
    public MilestoneDraft build() {
      MilestoneDraft built = Required.build("a milestone", this::autoBuild);
      Required.filled("description", built.description());
      Amounts.positive("depositAmount", built.depositAmount());
      return built;
    }
  }
}
