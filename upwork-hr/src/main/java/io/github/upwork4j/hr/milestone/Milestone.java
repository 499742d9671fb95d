package io.github.upwork4j.hr.milestone;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.MilestoneId;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A milestone of a fixed-price contract. Immutable. */
@AutoValue
public abstract class Milestone {
  static final WireModel<Milestone> WIRE =
      WireModel.of("Milestone", Milestone::builder, Builder::build)
          .field("id", MilestoneId.WIRE, Builder::id)
          .field("contract_id", ContractReference.WIRE, Builder::contract)
          .field("description", Wire.TEXT, Builder::description)
          .field("deposit_amount", Wire.MONEY, Builder::depositAmount)
          .field("due_date", Wire.LOCAL_DATE_TIME, Builder::dueDate)
          .rest(Builder::additionalProperties);

  Milestone() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Milestone.Builder().additionalProperties(Map.of());
  }

  /** Identifies the milestone. */
  public abstract MilestoneId id();

  /** The contract. */
  public abstract Optional<ContractReference> contract();

  /** The name of the milestone. */
  public abstract Optional<String> description();

  /** The amount in escrow, in US dollars. */
  public abstract Optional<BigDecimal> depositAmount();

  /**
   * When the work is expected to be done. The documents name no time zone; a milestone is created
   * with a day, which comes back as its midnight.
   */
  public abstract Optional<LocalDateTime> dueDate();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Milestone#id}. Required. */
    public abstract Builder id(MilestoneId value);

    /** See {@link Milestone#contract}. */
    public abstract Builder contract(ContractReference value);

    /** See {@link Milestone#description}. */
    public abstract Builder description(String value);

    /** See {@link Milestone#depositAmount}. */
    public abstract Builder depositAmount(BigDecimal value);

    /** See {@link Milestone#dueDate}. */
    public abstract Builder dueDate(LocalDateTime value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Milestone build();
  }
}
