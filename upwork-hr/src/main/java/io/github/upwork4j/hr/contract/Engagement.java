package io.github.upwork4j.hr.contract;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contract, which the documentation also calls an engagement. Which fields are told depends on
 * how it is paid. Immutable.
 */
@AutoValue
public abstract class Engagement {
  static final WireModel<Engagement> WIRE =
      WireModel.of("Engagement", Engagement::builder, Builder::build)
          .field("reference", ContractReference.WIRE, Builder::reference)
          .field("engagement_title", Wire.TEXT, Builder::title)
          .field("description", Wire.TEXT, Builder::description)
          .field("status", Wire.oneOf(EngagementStatus.class), Builder::status)
          .field("is_paused", Wire.FLAG, Builder::paused)
          .field("engagement_job_type", Wire.oneOf(ContractType.class), Builder::type)
          .field("job_ref_ciphertext", Wire.TEXT, Builder::jobKey)
          .field("job__title", Wire.TEXT, Builder::jobTitle)
          .field("offer_id", OfferId.WIRE, Builder::offer)
          .field("offer__reference", OfferId.WIRE, Builder::offer)
          .field("job_application_ref", ApplicationId.WIRE, Builder::application)
          .field("cj_job_application_uid", Wire.TEXT, Builder::applicationUid)
          .field("provider__reference", Wire.TEXT, Builder::freelancerReference)
          .field("provider__id", Wire.TEXT, Builder::freelancerId)
          .field("dev_recno_ciphertext", Wire.TEXT, Builder::profileKey)
          .field("dev_recono_ciphertext", Wire.TEXT, Builder::profileKey)
          .field("portrait_url", Wire.TEXT, Builder::portraitUrl)
          .field("provider_team__reference", Wire.TEXT, Builder::agencyReference)
          .field("provider_team__id", Wire.TEXT, Builder::agencyId)
          .field("buyer_team__reference", Wire.TEXT, Builder::teamReference)
          .field("buyer_team__id", Wire.TEXT, Builder::teamId)
          .field("hourly_charge_rate", Wire.MONEY, Builder::hourlyRate)
          .field("weekly_hours_limit", Wire.INTEGER, Builder::weeklyHoursLimit)
          .field("weekly_salary_pay_amount", Wire.MONEY, Builder::weeklySalary)
          .field("weekly_stipend_hours", Wire.INTEGER, Builder::weeklyStipendHours)
          .field("fixed_charge_amount_agreed", Wire.MONEY, Builder::fixedPrice)
          .field("fixed_price_upfront_payment", Wire.MONEY, Builder::upfrontPayment)
          .field("created_time", Wire.EPOCH_MILLIS, Builder::createdAt)
          .field("engagement_start_date", Wire.EPOCH_MILLIS, Builder::startDate)
          .field("engagement_start_ts", Wire.EPOCH_MILLIS, Builder::startedAt)
          .field("engagement_end_date", Wire.EPOCH_MILLIS, Builder::endDate)
          .field("engagement_end_ts", Wire.EPOCH_MILLIS, Builder::endedAt)
          .field("active_milestone", Wire.OPAQUE, Builder::activeMilestone)
          .field("milestones", Wire.OPAQUE, Builder::milestones)
          .field("feedback", EngagementFeedback.WIRE, Builder::feedback)
          .rest(Builder::additionalProperties);

  Engagement() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Engagement.Builder().additionalProperties(Map.of());
  }

  /** Identifies the contract, in all calls about contracts. */
  public abstract ContractReference reference();

  /** The title. */
  public abstract Optional<String> title();

  /** The description. */
  public abstract Optional<String> description();

  /** Where the contract stands. */
  public abstract Optional<OpenEnum<EngagementStatus>> status();

  /** Whether it is suspended. */
  public abstract Optional<Boolean> paused();

  /** How the work is paid. */
  public abstract Optional<OpenEnum<ContractType>> type();

  /** The job key, such as {@code ~0150f0d859bb3453d0}. */
  public abstract Optional<String> jobKey();

  /** The title of the job. */
  public abstract Optional<String> jobTitle();

  /** The offer that was accepted. */
  public abstract Optional<OfferId> offer();

  /** The application that was made. */
  public abstract Optional<ApplicationId> application();

  /** The unique id of the application, of 18 digits. */
  public abstract Optional<String> applicationUid();

  /** The freelancer's reference. */
  public abstract Optional<String> freelancerReference();

  /** The freelancer's user id. */
  public abstract Optional<String> freelancerId();

  /** The freelancer's profile key. */
  public abstract Optional<String> profileKey();

  /** The freelancer's picture. */
  public abstract Optional<String> portraitUrl();

  /** The reference of the freelancer's agency; empty for somebody on their own. */
  public abstract Optional<String> agencyReference();

  /** The id of the freelancer's agency. */
  public abstract Optional<String> agencyId();

  /** The reference of the client's team. */
  public abstract Optional<String> teamReference();

  /** The id of the client's team. */
  public abstract Optional<String> teamId();

  /** What an hour costs the client, in US dollars. */
  public abstract Optional<BigDecimal> hourlyRate();

  /** How many hours a week may be billed; empty for no limit. */
  public abstract Optional<Integer> weeklyHoursLimit();

  /** A salary a week, in US dollars. */
  public abstract Optional<BigDecimal> weeklySalary();

  /** The hours a week of a stipend. */
  public abstract Optional<Integer> weeklyStipendHours();

  /** The price that was agreed on, in US dollars. */
  public abstract Optional<BigDecimal> fixedPrice();

  /** What is paid before the work, in US dollars. */
  public abstract Optional<BigDecimal> upfrontPayment();

  /** When it was made. */
  public abstract Optional<Instant> createdAt();

  /** The day the work starts, as its midnight. */
  public abstract Optional<Instant> startDate();

  /** When the work started. */
  public abstract Optional<Instant> startedAt();

  /** The day the work ends, as its midnight. */
  public abstract Optional<Instant> endDate();

  /** When the work ended. */
  public abstract Optional<Instant> endedAt();

  /** The milestone that is worked on; the documents do not describe its form. */
  public abstract Optional<Object> activeMilestone();

  /** The milestones; the documents do not describe their form. */
  public abstract Optional<Object> milestones();

  /** What both sides thought of it; empty until somebody says so. */
  public abstract Optional<EngagementFeedback> feedback();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Engagement#reference}. Required. */
    public abstract Builder reference(ContractReference value);

    /** See {@link Engagement#title}. */
    public abstract Builder title(String value);

    /** See {@link Engagement#description}. */
    public abstract Builder description(String value);

    /** See {@link Engagement#status}. */
    public abstract Builder status(OpenEnum<EngagementStatus> value);

    /** See {@link Engagement#paused}. */
    public abstract Builder paused(Boolean value);

    /** See {@link Engagement#type}. */
    public abstract Builder type(OpenEnum<ContractType> value);

    /** See {@link Engagement#jobKey}. */
    public abstract Builder jobKey(String value);

    /** See {@link Engagement#jobTitle}. */
    public abstract Builder jobTitle(String value);

    /** See {@link Engagement#offer}. */
    public abstract Builder offer(OfferId value);

    /** See {@link Engagement#application}. */
    public abstract Builder application(ApplicationId value);

    /** See {@link Engagement#applicationUid}. */
    public abstract Builder applicationUid(String value);

    /** See {@link Engagement#freelancerReference}. */
    public abstract Builder freelancerReference(String value);

    /** See {@link Engagement#freelancerId}. */
    public abstract Builder freelancerId(String value);

    /** See {@link Engagement#profileKey}. */
    public abstract Builder profileKey(String value);

    /** See {@link Engagement#portraitUrl}. */
    public abstract Builder portraitUrl(String value);

    /** See {@link Engagement#agencyReference}. */
    public abstract Builder agencyReference(String value);

    /** See {@link Engagement#agencyId}. */
    public abstract Builder agencyId(String value);

    /** See {@link Engagement#teamReference}. */
    public abstract Builder teamReference(String value);

    /** See {@link Engagement#teamId}. */
    public abstract Builder teamId(String value);

    /** See {@link Engagement#hourlyRate}. */
    public abstract Builder hourlyRate(BigDecimal value);

    /** See {@link Engagement#weeklyHoursLimit}. */
    public abstract Builder weeklyHoursLimit(Integer value);

    /** See {@link Engagement#weeklySalary}. */
    public abstract Builder weeklySalary(BigDecimal value);

    /** See {@link Engagement#weeklyStipendHours}. */
    public abstract Builder weeklyStipendHours(Integer value);

    /** See {@link Engagement#fixedPrice}. */
    public abstract Builder fixedPrice(BigDecimal value);

    /** See {@link Engagement#upfrontPayment}. */
    public abstract Builder upfrontPayment(BigDecimal value);

    /** See {@link Engagement#createdAt}. */
    public abstract Builder createdAt(Instant value);

    /** See {@link Engagement#startDate}. */
    public abstract Builder startDate(Instant value);

    /** See {@link Engagement#startedAt}. */
    public abstract Builder startedAt(Instant value);

    /** See {@link Engagement#endDate}. */
    public abstract Builder endDate(Instant value);

    /** See {@link Engagement#endedAt}. */
    public abstract Builder endedAt(Instant value);

    /** See {@link Engagement#activeMilestone}. */
    public abstract Builder activeMilestone(Object value);

    /** See {@link Engagement#milestones}. */
    public abstract Builder milestones(Object value);

    /** See {@link Engagement#feedback}. */
    public abstract Builder feedback(EngagementFeedback value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Engagement build();
  }
}
