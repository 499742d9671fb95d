package io.github.upwork4j.jobs.freelancer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A past or present contract, as public profiles show it. Immutable. */
@AutoValue
public abstract class Assignment {
  /** How this model looks on the wire; for routers. */
  public static final WireModel<Assignment> WIRE =
      WireModel.of("Assignment", Assignment::builder, Builder::build)
          .field("as_ciphertext", Wire.TEXT, Builder::freelancerKey)
          .field("as_ciphertext_opening_recno", Wire.TEXT, Builder::jobKey)
          .field("as_engagement_title", Wire.TEXT, Builder::title)
          .field("as_opening_title", Wire.TEXT, Builder::jobTitle)
          .field("as_job_type", Wire.TEXT, Builder::jobTypeLabel)
          .field("as_status", Wire.TEXT, Builder::statusLabel)
          .field("as_from", Wire.MONTH, Builder::from)
          .field("as_to", Wire.MONTH, Builder::to)
          .field("as_rate", Wire.MONEY, Builder::rate)
          .field("as_total_charge", Wire.MONEY, Builder::totalCharge)
          .field("as_total_hours", Wire.DECIMAL, Builder::totalHours)
          .field("feedback", AssignmentFeedback.WIRE, Builder::feedback)
          .rest(Builder::additionalProperties);

  Assignment() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Assignment.Builder().additionalProperties(Map.of());
  }

  /** The profile key of the freelancer. */
  public abstract Optional<String> freelancerKey();

  /** The key of the job. */
  public abstract Optional<String> jobKey();

  /** The title of the contract. */
  public abstract Optional<String> title();

  /** The title of the job. */
  public abstract Optional<String> jobTitle();

  /** How it is paid: {@code Fixed} or {@code Hourly}. */
  public abstract Optional<String> jobTypeLabel();

  /** {@code Active} or {@code Closed}. */
  public abstract Optional<String> statusLabel();

  /** The first month. */
  public abstract Optional<YearMonth> from();

  /** The last month; empty while it goes on. */
  public abstract Optional<YearMonth> to();

  /** The hourly rate in US dollars. */
  public abstract Optional<BigDecimal> rate();

  /** What was charged in all, in US dollars. */
  public abstract Optional<BigDecimal> totalCharge();

  /** How many hours were worked in all. */
  public abstract Optional<BigDecimal> totalHours();

  /** The feedback; empty if none was given. */
  public abstract Optional<AssignmentFeedback> feedback();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Assignment#freelancerKey}. */
    public abstract Builder freelancerKey(String value);

    /** See {@link Assignment#jobKey}. */
    public abstract Builder jobKey(String value);

    /** See {@link Assignment#title}. */
    public abstract Builder title(String value);

    /** See {@link Assignment#jobTitle}. */
    public abstract Builder jobTitle(String value);

    /** See {@link Assignment#jobTypeLabel}. */
    public abstract Builder jobTypeLabel(String value);

    /** See {@link Assignment#statusLabel}. */
    public abstract Builder statusLabel(String value);

    /** See {@link Assignment#from}. */
    public abstract Builder from(YearMonth value);

    /** See {@link Assignment#to}. */
    public abstract Builder to(YearMonth value);

    /** See {@link Assignment#rate}. */
    public abstract Builder rate(BigDecimal value);

    /** See {@link Assignment#totalCharge}. */
    public abstract Builder totalCharge(BigDecimal value);

    /** See {@link Assignment#totalHours}. */
    public abstract Builder totalHours(BigDecimal value);

    /** See {@link Assignment#feedback}. */
    public abstract Builder feedback(AssignmentFeedback value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract Assignment build();
  }
}
