package io.github.upwork4j.hr.organization;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A team of a company. Immutable. */
@AutoValue
public abstract class Team {
  static final WireModel<Team> WIRE =
      WireModel.of("Team", Team::builder, Builder::build)
          .field("reference", Wire.TEXT, Builder::reference)
          .field("id", Wire.TEXT, Builder::id)
          .field("name", Wire.TEXT, Builder::name)
          .field("parent_team__reference", Wire.TEXT, Builder::parentTeamReference)
          .field("parent_team__id", Wire.TEXT, Builder::parentTeamId)
          .field("parent_team__name", Wire.TEXT, Builder::parentTeamName)
          .field("company__reference", Wire.TEXT, Builder::companyReference)
          .field("company_name", Wire.TEXT, Builder::companyName)
          .field("payment_verification_status", Wire.TEXT, Builder::paymentVerificationStatus)
          .rest(Builder::additionalProperties);

  Team() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Team.Builder().additionalProperties(Map.of());
  }

  /** The reference, such as {@code 34567}. */
  public abstract String reference();

  /** The id, such as {@code mytestcompany:myteam}. */
  public abstract Optional<String> id();

  /** The name. */
  public abstract Optional<String> name();

  /** The reference of the team above. */
  public abstract Optional<String> parentTeamReference();

  /**
   * The id of the team above: the id of the company, which other calls ask for as {@code
   * companyId}.
   */
  public abstract Optional<String> parentTeamId();

  /** The name of the team above. */
  public abstract Optional<String> parentTeamName();

  /** The company's reference. */
  public abstract Optional<String> companyReference();

  /** The company's name. */
  public abstract Optional<String> companyName();

  /** {@code VERIFIED} once the company can pay; only the list of the teams of a company says so. */
  public abstract Optional<String> paymentVerificationStatus();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Team#reference}. Required. */
    public abstract Builder reference(String value);

    /** See {@link Team#id}. */
    public abstract Builder id(String value);

    /** See {@link Team#name}. */
    public abstract Builder name(String value);

    /** See {@link Team#parentTeamReference}. */
    public abstract Builder parentTeamReference(String value);

    /** See {@link Team#parentTeamId}. */
    public abstract Builder parentTeamId(String value);

    /** See {@link Team#parentTeamName}. */
    public abstract Builder parentTeamName(String value);

    /** See {@link Team#companyReference}. */
    public abstract Builder companyReference(String value);

    /** See {@link Team#companyName}. */
    public abstract Builder companyName(String value);

    /** See {@link Team#paymentVerificationStatus}. */
    public abstract Builder paymentVerificationStatus(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Team build();
  }
}
