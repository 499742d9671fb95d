package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An application for a job, as its client or its freelancer sees it. Some values are words for
 * people to read, such as {@code In Process}; the documents do not list them. Immutable.
 */
@AutoValue
public abstract class Application {
  static final WireModel<Application> WIRE =
      WireModel.of("Application", Application::builder, Builder::build)
          .field("rid", ApplicationId.WIRE, Builder::id)
          .field("status", Wire.TEXT, Builder::status)
          .field("interview_status", Wire.TEXT, Builder::interviewStatus)
          .field("offer_status", Wire.TEXT, Builder::offerStatus)
          .field("created_type", Wire.TEXT, Builder::createdBy)
          .field("ctime_epoch", Wire.EPOCH_SECONDS, Builder::createdAt)
          .field("opening_ciphertext", Wire.TEXT, Builder::jobKey)
          .field("ui_opening_title", Wire.TEXT, Builder::jobTitle)
          .field("opening_title", Wire.TEXT, Builder::jobTitle)
          .field("job__description", Wire.TEXT, Builder::jobDescription)
          .field("job_description", Wire.TEXT, Builder::jobDescription)
          .field("job_type", Wire.oneOf(ContractType.class), Builder::jobType)
          .field("team_nid", Wire.TEXT, Builder::teamId)
          .field("contractor_ciphertext", Wire.TEXT, Builder::profileKey)
          .field("contractor_ref", Wire.TEXT, Builder::freelancerReference)
          .field("contractor_name", Wire.TEXT, Builder::freelancerName)
          .field("contractor_title", Wire.TEXT, Builder::freelancerTitle)
          .field("contractor_portrait_url", Wire.TEXT, Builder::portraitUrl)
          .field("feedback_score", Wire.DECIMAL, Builder::feedbackScore)
          .field("total_hours", Wire.DECIMAL, Builder::totalHours)
          .field("cover_letter", Wire.TEXT, Builder::coverLetter)
          .field("invite_letter", Wire.TEXT, Builder::inviteLetter)
          .field("hr_charge_rate", Wire.MONEY, Builder::chargeRate)
          .field("hr_pay_rate", Wire.MONEY, Builder::payRate)
          .field("fp_pay_amount", Wire.MONEY, Builder::fixedPay)
          .field("fp_amount_agreed", Wire.MONEY, Builder::fixedPriceAgreed)
          .field("fp_upfront_payment", Wire.MONEY, Builder::upfrontPayment)
          .field("engagement_duration_ref", Wire.TEXT, Builder::durationReference)
          .field("job_pref_matches", PreferenceMatches.WIRE, Builder::preferences)
          .field("is_shortlisted", Wire.FLAG, Builder::shortlisted)
          .field("is_undecided", Wire.FLAG, Builder::undecided)
          .field("is_seen_by_buyer", Wire.FLAG, Builder::seenByClient)
          .field("is_hidden_by_buyer", Wire.FLAG, Builder::hiddenByClient)
          .field("is_hidden_by_provider", Wire.FLAG, Builder::hiddenByFreelancer)
          .field("is_auto_hidden", Wire.FLAG, Builder::autoHidden)
          .rest(Builder::additionalProperties);

  Application() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Application.Builder().additionalProperties(Map.of());
  }

  /** Identifies the application. */
  public abstract ApplicationId id();

  /** Where it stands, in words: {@code In Process}. */
  public abstract Optional<String> status();

  /** Where the interview stands, in words: {@code Waiting For Provider}. */
  public abstract Optional<String> interviewStatus();

  /** Where the offer stands, in words; empty if there is none. */
  public abstract Optional<String> offerStatus();

  /** Who began it, in words: {@code Client} for an invitation. */
  public abstract Optional<String> createdBy();

  /** When it was made. */
  public abstract Optional<Instant> createdAt();

  /** The job key, such as {@code ~0150f0d859bb3453d0}. */
  public abstract Optional<String> jobKey();

  /** The title of the job. */
  public abstract Optional<String> jobTitle();

  /** The description of the job. */
  public abstract Optional<String> jobDescription();

  /** How the job is paid. */
  public abstract Optional<OpenEnum<ContractType>> jobType();

  /** The id of the client's team. */
  public abstract Optional<String> teamId();

  /** The freelancer's profile key. */
  public abstract Optional<String> profileKey();

  /** The freelancer's reference. */
  public abstract Optional<String> freelancerReference();

  /** The freelancer's name. */
  public abstract Optional<String> freelancerName();

  /** The title of the freelancer's profile. */
  public abstract Optional<String> freelancerTitle();

  /** The freelancer's picture. */
  public abstract Optional<String> portraitUrl();

  /** The freelancer's score from 0 to 5; 0 if nobody gave one. */
  public abstract Optional<BigDecimal> feedbackScore();

  /** How many hours the freelancer has worked. */
  public abstract Optional<BigDecimal> totalHours();

  /** What the freelancer wrote. */
  public abstract Optional<String> coverLetter();

  /** What the client wrote. */
  public abstract Optional<String> inviteLetter();

  /** What an hour would cost the client, in US dollars. */
  public abstract Optional<BigDecimal> chargeRate();

  /** What the freelancer would get for an hour, in US dollars. */
  public abstract Optional<BigDecimal> payRate();

  /** What the freelancer would get for the whole work, in US dollars. */
  public abstract Optional<BigDecimal> fixedPay();

  /** The price that was agreed on, in US dollars. */
  public abstract Optional<BigDecimal> fixedPriceAgreed();

  /** What would be paid before the work, in US dollars. */
  public abstract Optional<BigDecimal> upfrontPayment();

  /** The reference of how long the work is expected to take. */
  public abstract Optional<String> durationReference();

  /** How many of the client's preferences the freelancer meets. */
  public abstract Optional<PreferenceMatches> preferences();

  /** Whether it is on the short list. */
  public abstract Optional<Boolean> shortlisted();

  /** Whether the client is undecided. */
  public abstract Optional<Boolean> undecided();

  /** Whether the client has seen it. */
  public abstract Optional<Boolean> seenByClient();

  /** Whether the client has hidden it. */
  public abstract Optional<Boolean> hiddenByClient();

  /** Whether the freelancer has hidden it. */
  public abstract Optional<Boolean> hiddenByFreelancer();

  /** Whether it was hidden automatically. */
  public abstract Optional<Boolean> autoHidden();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Application#id}. Required. */
    public abstract Builder id(ApplicationId value);

    /** See {@link Application#status}. */
    public abstract Builder status(String value);

    /** See {@link Application#interviewStatus}. */
    public abstract Builder interviewStatus(String value);

    /** See {@link Application#offerStatus}. */
    public abstract Builder offerStatus(String value);

    /** See {@link Application#createdBy}. */
    public abstract Builder createdBy(String value);

    /** See {@link Application#createdAt}. */
    public abstract Builder createdAt(Instant value);

    /** See {@link Application#jobKey}. */
    public abstract Builder jobKey(String value);

    /** See {@link Application#jobTitle}. */
    public abstract Builder jobTitle(String value);

    /** See {@link Application#jobDescription}. */
    public abstract Builder jobDescription(String value);

    /** See {@link Application#jobType}. */
    public abstract Builder jobType(OpenEnum<ContractType> value);

    /** See {@link Application#teamId}. */
    public abstract Builder teamId(String value);

    /** See {@link Application#profileKey}. */
    public abstract Builder profileKey(String value);

    /** See {@link Application#freelancerReference}. */
    public abstract Builder freelancerReference(String value);

    /** See {@link Application#freelancerName}. */
    public abstract Builder freelancerName(String value);

    /** See {@link Application#freelancerTitle}. */
    public abstract Builder freelancerTitle(String value);

    /** See {@link Application#portraitUrl}. */
    public abstract Builder portraitUrl(String value);

    /** See {@link Application#feedbackScore}. */
    public abstract Builder feedbackScore(BigDecimal value);

    /** See {@link Application#totalHours}. */
    public abstract Builder totalHours(BigDecimal value);

    /** See {@link Application#coverLetter}. */
    public abstract Builder coverLetter(String value);

    /** See {@link Application#inviteLetter}. */
    public abstract Builder inviteLetter(String value);

    /** See {@link Application#chargeRate}. */
    public abstract Builder chargeRate(BigDecimal value);

    /** See {@link Application#payRate}. */
    public abstract Builder payRate(BigDecimal value);

    /** See {@link Application#fixedPay}. */
    public abstract Builder fixedPay(BigDecimal value);

    /** See {@link Application#fixedPriceAgreed}. */
    public abstract Builder fixedPriceAgreed(BigDecimal value);

    /** See {@link Application#upfrontPayment}. */
    public abstract Builder upfrontPayment(BigDecimal value);

    /** See {@link Application#durationReference}. */
    public abstract Builder durationReference(String value);

    /** See {@link Application#preferences}. */
    public abstract Builder preferences(PreferenceMatches value);

    /** See {@link Application#shortlisted}. */
    public abstract Builder shortlisted(Boolean value);

    /** See {@link Application#undecided}. */
    public abstract Builder undecided(Boolean value);

    /** See {@link Application#seenByClient}. */
    public abstract Builder seenByClient(Boolean value);

    /** See {@link Application#hiddenByClient}. */
    public abstract Builder hiddenByClient(Boolean value);

    /** See {@link Application#hiddenByFreelancer}. */
    public abstract Builder hiddenByFreelancer(Boolean value);

    /** See {@link Application#autoHidden}. */
    public abstract Builder autoHidden(Boolean value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Application build();
  }
}
