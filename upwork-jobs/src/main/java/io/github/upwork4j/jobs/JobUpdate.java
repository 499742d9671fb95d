package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a posting shall be from now on: Upwork wants the whole of it again, not only what changes.
 * Fixed-price jobs need a budget, hourly ones a duration. Immutable.
 */
@AutoValue
public abstract class JobUpdate {
  JobUpdate() {}

  /** Starts an update. */
  public static Builder builder() {
    return new AutoValue_JobUpdate.Builder();
  }

  /**
   * Starts an update with all that a posting has, to change some of it. Its start and end become
   * days in UTC, where the documented ones are midnights.
   */
  public static Builder from(JobPosting posting) {
    Builder update = builder();
    posting.title().ifPresent(update::title);
    posting.teamReference().ifPresent(update::teamReference);
    posting.description().ifPresent(update::description);
    posting.visibility().flatMap(OpenEnum::known).ifPresent(update::visibility);
    posting.category().ifPresent(update::category);
    posting.subcategory().ifPresent(update::subcategory);
    JobType type = posting.jobType().flatMap(OpenEnum::known).orElse(null);
    if (type != JobType.HOURLY) {
      posting.budget().ifPresent(update::budget);
    }
    if (type != JobType.FIXED_PRICE) {
      posting.durationHours().ifPresent(update::durationHours);
    }
    posting.startDate().map(JobUpdate::day).ifPresent(update::startDate);
    posting.endDate().map(JobUpdate::day).ifPresent(update::endDate);
    posting.status().flatMap(OpenEnum::known).ifPresent(update::status);
    return update;
  }

  private static LocalDate day(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** The reference of the client's team, such as {@code 34567}. */
  public abstract String teamReference();

  /** The title. */
  public abstract String title();

  /** The description. */
  public abstract String description();

  /** Who sees the job. */
  public abstract JobVisibility visibility();

  /** The title of the category, from the metadata. */
  public abstract String category();

  /** The title of the subcategory, from the metadata. */
  public abstract String subcategory();

  /** When the work starts; at once where it is not set. */
  public abstract Optional<LocalDate> startDate();

  /** When the work is meant to end. */
  public abstract Optional<LocalDate> endDate();

  /** The budget of a fixed-price job, in US dollars. */
  public abstract Optional<BigDecimal> budget();

  /** The duration of an hourly job, in hours. */
  public abstract Optional<Integer> durationHours();

  /** Where the posting stands from now on. */
  public abstract Optional<PostingStatus> status();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String jobKey) {
    Arguments.Builder arguments =
        Arguments.builder()
            .path("job_key", jobKey)
            .set("buyer_team__reference", teamReference())
            .set("title", title())
            .set("description", description())
            .set("visibility", visibility().wireName())
            .set("category2", category())
            .set("subcategory2", subcategory());
    startDate().ifPresent(day -> arguments.setMonthFirst("start_date", day));
    endDate().ifPresent(day -> arguments.setMonthFirst("end_date", day));
    budget().ifPresent(amount -> arguments.set("budget", amount));
    durationHours().ifPresent(hours -> arguments.set("duration", hours));
    arguments.set("status", status().map(PostingStatus::wireName));
    return arguments.build();
  }

  /** Makes updates. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobUpdate#teamReference}. Required. */
    public abstract Builder teamReference(String value);

    /** See {@link JobUpdate#title}. Required. */
    public abstract Builder title(String value);

    /** See {@link JobUpdate#description}. Required. */
    public abstract Builder description(String value);

    /** See {@link JobUpdate#visibility}. Required. */
    public abstract Builder visibility(JobVisibility value);

    /** See {@link JobUpdate#category}. Required. */
    public abstract Builder category(String value);

    /** See {@link JobUpdate#subcategory}. Required. */
    public abstract Builder subcategory(String value);

    /** See {@link JobUpdate#startDate}. */
    public abstract Builder startDate(LocalDate value);

    /** See {@link JobUpdate#endDate}. */
    public abstract Builder endDate(LocalDate value);

    /** See {@link JobUpdate#budget}. */
    public abstract Builder budget(BigDecimal value);

    /** See {@link JobUpdate#durationHours}. */
    public abstract Builder durationHours(int value);

    /** See {@link JobUpdate#status}. */
    public abstract Builder status(PostingStatus value);

    abstract JobUpdate autoBuild();

    /**
     * Returns the update.
     *
     * @throws IllegalArgumentException if something required is not set, values contradict each
     *     other or are out of range; the message names them
     */
    public JobUpdate build() {
      JobUpdate built = Required.build("a job update", this::autoBuild);
      JobTerms.checkTexts(
          built.teamReference(),
          built.title(),
          built.description(),
          built.category(),
          built.subcategory());
      JobTerms.checkMoneyAndTime(built.budget(), built.durationHours());
      JobTerms.checkDates(built.startDate(), built.endDate());
      return built;
    }
  }
}
