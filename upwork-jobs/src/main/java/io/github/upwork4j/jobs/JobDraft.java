package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A job to be posted. Fixed-price jobs need a budget, hourly ones a duration. Immutable. */
@AutoValue
public abstract class JobDraft {
  JobDraft() {}

  /** Starts a draft; it has no skills. */
  public static Builder builder() {
    return new AutoValue_JobDraft.Builder().skills(List.of());
  }

  /** The reference of the client's team, such as {@code 34567}. */
  public abstract String teamReference();

  /** The title. */
  public abstract String title();

  /** How the job is paid. */
  public abstract JobType jobType();

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

  /** The skills asked for; empty if none are. */
  public abstract List<String> skills();

  /** The reference of a test that is required. */
  public abstract Optional<String> testReference();

  /** Whom the client would like to hire. */
  public abstract Optional<CandidateType> candidateType();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments =
        Arguments.builder()
            .set("buyer_team__reference", teamReference())
            .set("title", title())
            .set("job_type", jobType().wireName())
            .set("description", description())
            .set("visibility", visibility().wireName())
            .set("category2", category())
            .set("subcategory2", subcategory());
    startDate().ifPresent(day -> arguments.setMonthFirst("start_date", day));
    endDate().ifPresent(day -> arguments.setMonthFirst("end_date", day));
    budget().ifPresent(amount -> arguments.set("budget", amount));
    durationHours().ifPresent(hours -> arguments.set("duration", hours));
    arguments.setList("skills", skills(), ';');
    arguments.set("test", testReference());
    arguments.set("contractor_type", candidateType().map(CandidateType::wireName));
    return arguments.build();
  }

  /** Makes drafts. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobDraft#teamReference}. Required. */
    public abstract Builder teamReference(String value);

    /** See {@link JobDraft#title}. Required. */
    public abstract Builder title(String value);

    /** See {@link JobDraft#jobType}. Required. */
    public abstract Builder jobType(JobType value);

    /** See {@link JobDraft#description}. Required. */
    public abstract Builder description(String value);

    /** See {@link JobDraft#visibility}. Required. */
    public abstract Builder visibility(JobVisibility value);

    /** See {@link JobDraft#category}. Required. */
    public abstract Builder category(String value);

    /** See {@link JobDraft#subcategory}. Required. */
    public abstract Builder subcategory(String value);

    /** See {@link JobDraft#startDate}. */
    public abstract Builder startDate(LocalDate value);

    /** See {@link JobDraft#endDate}. */
    public abstract Builder endDate(LocalDate value);

    /** See {@link JobDraft#budget}. */
    public abstract Builder budget(BigDecimal value);

    /** See {@link JobDraft#durationHours}. */
    public abstract Builder durationHours(int value);

    /** See {@link JobDraft#skills}. */
    public abstract Builder skills(List<String> values);

    /** See {@link JobDraft#testReference}. */
    public abstract Builder testReference(String value);

    /** See {@link JobDraft#candidateType}. */
    public abstract Builder candidateType(CandidateType value);

    abstract List<String> skills();

    abstract JobDraft autoBuild();

    /**
     * Returns the draft.
     *
     * @throws IllegalArgumentException if something required is not set, values contradict each
     *     other or are out of range; the message names them
     */
    public JobDraft build() {
      skills(List.copyOf(skills()));
      JobDraft built = Required.build("a job draft", this::autoBuild);
      JobTerms.checkTexts(
          built.teamReference(),
          built.title(),
          built.description(),
          built.category(),
          built.subcategory());
      Required.allFilled("skills", built.skills());
      Required.filledIfSet("testReference", built.testReference());
      JobTerms.checkMoneyAndTime(built.budget(), built.durationHours());
      if ((built.jobType() == JobType.FIXED_PRICE) != built.budget().isPresent()) {
        throw new IllegalArgumentException(
            "a fixed-price job needs a budget, an hourly job durationHours");
      }
      JobTerms.checkDates(built.startDate(), built.endDate());
      return built;
    }
  }
}
