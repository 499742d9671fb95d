package io.github.upwork4j.hr.activity;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a team, which freelancers choose when they log time. The documents also call it a
 * task. Immutable.
 */
@AutoValue
public abstract class Activity {
  static final WireModel<Activity> WIRE =
      WireModel.of("Activity", Activity::builder, Builder::build)
          .field("code", Wire.TEXT, Builder::code)
          .field("description", Wire.TEXT, Builder::description)
          .field("url", Wire.TEXT, Builder::url)
          .field("status", Wire.TEXT, Builder::status)
          .field("level", Wire.oneOf(ActivityLevel.class), Builder::level)
          .field("engagements", Wire.list("engagement", ContractReference.WIRE), Builder::contracts)
          .field("total_engagements", Wire.INTEGER, Builder::contractCount)
          .field("created_time", Wire.LOCAL_DATE_TIME, Builder::createdAt)
          .field("company_id", Wire.TEXT, Builder::companyId)
          .field("company__reference", Wire.TEXT, Builder::companyReference)
          .field("team_id", Wire.TEXT, Builder::teamId)
          .field("team__reference", Wire.TEXT, Builder::teamReference)
          .field("user_id", Wire.TEXT, Builder::userId)
          .field("user__reference", Wire.TEXT, Builder::userReference)
          .field("record_id", Wire.TEXT, Builder::recordId)
          .field("reference", Wire.TEXT, Builder::reference)
          .field("payment_verification_status", Wire.TEXT, Builder::paymentVerificationStatus)
          .rest(Builder::additionalProperties);

  Activity() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_Activity.Builder().contracts(List.of()).additionalProperties(Map.of());
  }

  /** The code, which the client chose: {@code User task 01}. */
  public abstract String code();

  /** The description. */
  public abstract Optional<String> description();

  /** Where there is more about it. */
  public abstract Optional<String> url();

  /** Where it stands: {@code active}. Empty right after it was created. */
  public abstract Optional<String> status();

  /** Whose activity it is. */
  public abstract Optional<OpenEnum<ActivityLevel>> level();

  /** The contracts it is assigned to; empty if there are none. */
  public abstract List<ContractReference> contracts();

  /** How many contracts it is assigned to. */
  public abstract Optional<Integer> contractCount();

  /** When it was created. Empty right after that; the documents name no time zone. */
  public abstract Optional<LocalDateTime> createdAt();

  /** The id of the company. */
  public abstract Optional<String> companyId();

  /** The reference of the company. */
  public abstract Optional<String> companyReference();

  /** The id of the team; that of the company where it belongs to the whole company. */
  public abstract Optional<String> teamId();

  /** The reference of the team. */
  public abstract Optional<String> teamReference();

  /** The id of the user, where it is for one user only. */
  public abstract Optional<String> userId();

  /** The reference of the user, where it is for one user only. */
  public abstract Optional<String> userReference();

  /** The number of the record; Upwork chose it. */
  public abstract Optional<String> recordId();

  /** The reference of the activity. */
  public abstract Optional<String> reference();

  /** {@code VERIFIED} once the client can pay. */
  public abstract Optional<String> paymentVerificationStatus();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Activity#code}. Required. */
    public abstract Builder code(String value);

    /** See {@link Activity#description}. */
    public abstract Builder description(String value);

    /** See {@link Activity#url}. */
    public abstract Builder url(String value);

    /** See {@link Activity#status}. */
    public abstract Builder status(String value);

    /** See {@link Activity#level}. */
    public abstract Builder level(OpenEnum<ActivityLevel> value);

    /** See {@link Activity#contracts}. */
    public abstract Builder contracts(List<ContractReference> values);

    /** See {@link Activity#contractCount}. */
    public abstract Builder contractCount(Integer value);

    /** See {@link Activity#createdAt}. */
    public abstract Builder createdAt(LocalDateTime value);

    /** See {@link Activity#companyId}. */
    public abstract Builder companyId(String value);

    /** See {@link Activity#companyReference}. */
    public abstract Builder companyReference(String value);

    /** See {@link Activity#teamId}. */
    public abstract Builder teamId(String value);

    /** See {@link Activity#teamReference}. */
    public abstract Builder teamReference(String value);

    /** See {@link Activity#userId}. */
    public abstract Builder userId(String value);

    /** See {@link Activity#userReference}. */
    public abstract Builder userReference(String value);

    /** See {@link Activity#recordId}. */
    public abstract Builder recordId(String value);

    /** See {@link Activity#reference}. */
    public abstract Builder reference(String value);

    /** See {@link Activity#paymentVerificationStatus}. */
    public abstract Builder paymentVerificationStatus(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<ContractReference> contracts();

    abstract Activity autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public Activity build() {
      contracts(List.copyOf(contracts()));
      return autoBuild();
    }
  }
}
