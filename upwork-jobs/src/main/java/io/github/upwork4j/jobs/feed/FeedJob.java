package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job of the third-party feed. Immutable. */
@AutoValue
public abstract class FeedJob {
  static final WireModel<FeedJob> WIRE =
      WireModel.of("FeedJob", FeedJob::builder, Builder::build)
          .field("id", Wire.TEXT, Builder::id)
          .field("title", Wire.TEXT, Builder::title)
          .field("description", Wire.TEXT, Builder::description)
          .field("url", Wire.TEXT, Builder::url)
          .field("job_type", Wire.oneOf(FeedJobType.class), Builder::jobType)
          .field("status", Wire.oneOf(FeedJobStatus.class), Builder::status)
          .field("contractor_tier", Wire.oneOf(ContractorTier.class), Builder::contractorTier)
          .field("posted_on", Wire.ISO_INSTANT, Builder::postedOn)
          .field("last_visited_at", Wire.ISO_INSTANT, Builder::lastVisitedAt)
          .field("category", FeedCategory.WIRE, Builder::category)
          .field("budget", FeedBudget.WIRE, Builder::budget)
          .field("hourly_budget", FeedHourlyBudget.WIRE, Builder::hourlyBudget)
          .field("buyer", FeedBuyer.WIRE, Builder::buyer)
          .field("tags", Wire.list(Wire.TEXT), Builder::tags)
          .field("skills", Wire.list(Wire.TEXT), Builder::skills)
          .field("duration_label", Wire.TEXT, Builder::durationLabel)
          .field("engagement", Wire.TEXT, Builder::engagement)
          .field("client_activity", FeedActivity.WIRE, Builder::clientActivity)
          .field("location", FeedLocation.WIRE, Builder::location)
          .field("is_private", Wire.FLAG, Builder::isPrivate)
          .field("privacy_reason", Wire.TEXT, Builder::privacyReason)
          .rest(Builder::additionalProperties);

  FeedJob() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_FeedJob.Builder()
        .tags(List.of())
        .skills(List.of())
        .additionalProperties(Map.of());
  }

  /** The id of the job in the feed. */
  public abstract String id();

  /** The title. */
  public abstract Optional<String> title();

  /** The whole description. */
  public abstract Optional<String> description();

  /** The page of the job at Upwork. */
  public abstract Optional<String> url();

  /** How it is paid. */
  public abstract Optional<OpenEnum<FeedJobType>> jobType();

  /** Where it stands. */
  public abstract Optional<OpenEnum<FeedJobStatus>> status();

  /** The experience asked for. */
  public abstract Optional<OpenEnum<ContractorTier>> contractorTier();

  /** When it was posted. */
  public abstract Optional<Instant> postedOn();

  /** When the client was last active. */
  public abstract Optional<Instant> lastVisitedAt();

  /** The category. */
  public abstract Optional<FeedCategory> category();

  /** The budget of a fixed-price job. */
  public abstract Optional<FeedBudget> budget();

  /** The budget of an hourly job. */
  public abstract Optional<FeedHourlyBudget> hourlyBudget();

  /** The client. */
  public abstract Optional<FeedBuyer> buyer();

  /** The tags; empty if there are none. */
  public abstract List<String> tags();

  /** The skills asked for; empty if none are. */
  public abstract List<String> skills();

  /** How long it is expected to take, in words. */
  public abstract Optional<String> durationLabel();

  /** How much of the week, in words: {@code part-time}. */
  public abstract Optional<String> engagement();

  /** What the client did with the job. */
  public abstract Optional<FeedActivity> clientActivity();

  /** Where the client is. */
  public abstract Optional<FeedLocation> location();

  /** Whether the job is private. */
  public abstract Optional<Boolean> isPrivate();

  /** Why it is private; empty for a public one. */
  public abstract Optional<String> privacyReason();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedJob#id}. Required. */
    public abstract Builder id(String value);

    /** See {@link FeedJob#title}. */
    public abstract Builder title(String value);

    /** See {@link FeedJob#description}. */
    public abstract Builder description(String value);

    /** See {@link FeedJob#url}. */
    public abstract Builder url(String value);

    /** See {@link FeedJob#jobType}. */
    public abstract Builder jobType(OpenEnum<FeedJobType> value);

    /** See {@link FeedJob#status}. */
    public abstract Builder status(OpenEnum<FeedJobStatus> value);

    /** See {@link FeedJob#contractorTier}. */
    public abstract Builder contractorTier(OpenEnum<ContractorTier> value);

    /** See {@link FeedJob#postedOn}. */
    public abstract Builder postedOn(Instant value);

    /** See {@link FeedJob#lastVisitedAt}. */
    public abstract Builder lastVisitedAt(Instant value);

    /** See {@link FeedJob#category}. */
    public abstract Builder category(FeedCategory value);

    /** See {@link FeedJob#budget}. */
    public abstract Builder budget(FeedBudget value);

    /** See {@link FeedJob#hourlyBudget}. */
    public abstract Builder hourlyBudget(FeedHourlyBudget value);

    /** See {@link FeedJob#buyer}. */
    public abstract Builder buyer(FeedBuyer value);

    /** See {@link FeedJob#tags}. */
    public abstract Builder tags(List<String> values);

    /** See {@link FeedJob#skills}. */
    public abstract Builder skills(List<String> values);

    /** See {@link FeedJob#durationLabel}. */
    public abstract Builder durationLabel(String value);

    /** See {@link FeedJob#engagement}. */
    public abstract Builder engagement(String value);

    /** See {@link FeedJob#clientActivity}. */
    public abstract Builder clientActivity(FeedActivity value);

    /** See {@link FeedJob#location}. */
    public abstract Builder location(FeedLocation value);

    /** See {@link FeedJob#isPrivate}. */
    public abstract Builder isPrivate(Boolean value);

    /** See {@link FeedJob#privacyReason}. */
    public abstract Builder privacyReason(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<String> tags();

    abstract List<String> skills();

    abstract FeedJob autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public FeedJob build() {
      tags(List.copyOf(tags()));
      skills(List.copyOf(skills()));
      return autoBuild();
    }
  }
}
