package io.github.upwork4j.hr.milestone;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Amounts;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.MilestoneId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What to change of a milestone that is not funded yet; what is not set stays. Immutable. */
@AutoValue
public abstract class MilestoneEdit {
  MilestoneEdit() {}

  /** Starts an edit that changes nothing. */
  public static Builder builder() {
    return new AutoValue_MilestoneEdit.Builder();
  }

  /** The name of the milestone. */
  public abstract Optional<String> description();

  /** The amount to put into escrow, in US dollars. */
  public abstract Optional<BigDecimal> depositAmount();

  /** When the work is expected to be done. */
  public abstract Optional<LocalDate> dueDate();

  /** What to say to the freelancer about it. */
  public abstract Optional<String> message();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(MilestoneId milestone) {
    Arguments.Builder arguments =
        Arguments.builder()
            .path("milestone_id", milestone.value())
            .set("milestone_description", description())
            .set("deposit_amount", depositAmount().map(BigDecimal::toPlainString))
            .set("message", message());
    dueDate().ifPresent(day -> arguments.setMonthFirst("due_date", day));
    return arguments.build();
  }

  /** Makes edits. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link MilestoneEdit#description}. */
    public abstract Builder description(String value);

    /** See {@link MilestoneEdit#depositAmount}. */
    public abstract Builder depositAmount(BigDecimal value);

    /** See {@link MilestoneEdit#dueDate}. */
    public abstract Builder dueDate(LocalDate value);

    /** See {@link MilestoneEdit#message}. */
    public abstract Builder message(String value);

    abstract MilestoneEdit autoBuild();

    /**
     * Returns the edit.
     *
     * @throws IllegalArgumentException if it changes nothing, a text is blank, or the amount is not
     *     more than 0 or has parts of a cent; the message names it
     */
    public MilestoneEdit build() {
      MilestoneEdit built = autoBuild();
      Required.filledIfSet("description", built.description());
      Required.filledIfSet("message", built.message());
      Amounts.positiveIfSet("depositAmount", built.depositAmount());
      if (built.description().isEmpty()
          && built.depositAmount().isEmpty()
          && built.dueDate().isEmpty()) {
        throw new IllegalArgumentException(
            "an edit of a milestone needs at least one of description, depositAmount and dueDate");
      }
      return built;
    }
  }
}
