package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.wire.NumberRange;
import java.util.Optional;

/**
 * What jobs to look for. At least one of query, title and skills is needed; all that is set has to
 * hold. Immutable.
 *
 * <pre>{@code
 * JobSearch.builder().query("java").jobType(JobType.HOURLY).clientFeedback(NumberRange.atLeast(4)).build()
 * }</pre>
 */
@AutoValue
public abstract class JobSearch {
  JobSearch() {}

  /** Looks for words anywhere in the job; {@code AND}, {@code OR}, {@code NOT} are understood. */
  public static JobSearch forQuery(String query) {
    return builder().query(query).build();
  }

  /** Starts a search for the first 100 jobs, the newest first. */
  public static Builder builder() {
    return new AutoValue_JobSearch.Builder()
        .withoutClientFeedback(false)
        .page(PageRequest.first(100));
  }

  /** Words anywhere in the job. */
  public abstract Optional<String> query();

  /** Words in the title. */
  public abstract Optional<String> title();

  /** Skills asked for, as one text; the documents name no separator. */
  public abstract Optional<String> skills();

  /** The title of a category, from the metadata. */
  public abstract Optional<String> category();

  /** The title of a subcategory, from the metadata. */
  public abstract Optional<String> subcategory();

  /** How the job is paid. */
  public abstract Optional<JobType> jobType();

  /** How long it is expected to take. */
  public abstract Optional<JobDuration> duration();

  /** How many hours a week it takes. */
  public abstract Optional<Workload> workload();

  /** The client's feedback score, 0 to 5. */
  public abstract Optional<NumberRange> clientFeedback();

  /** Whether only clients are wanted to whom nobody gave a score yet. */
  public abstract boolean withoutClientFeedback();

  /** How many freelancers the client has hired. */
  public abstract Optional<NumberRange> clientHires();

  /** The budget in US dollars. */
  public abstract Optional<NumberRange> budget();

  /** Where the job stands. */
  public abstract Optional<JobStatus> status();

  /** How many days ago it was posted at the most. */
  public abstract Optional<Integer> daysPosted();

  /** The order; newest first where it is not set. */
  public abstract Optional<JobSort> sort();

  /** The page; at most 100 jobs. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments =
        Arguments.builder()
            .set("q", query())
            .set("title", title())
            .set("skills", skills())
            .set("category2", category())
            .set("subcategory2", subcategory())
            .set("job_type", jobType().map(JobType::wireName))
            .set("duration", duration().map(JobDuration::wireName))
            .set("workload", workload().map(Workload::wireName))
            .set("client_feedback", clientFeedback().map(NumberRange::withDashes));
    if (withoutClientFeedback()) {
      arguments.set("client_feedback", "None");
    }
    arguments
        .set("client_hires", clientHires().map(NumberRange::withDashes))
        .set("budget", budget().map(NumberRange::withDashes))
        .set("job_status", status().map(JobStatus::wireName));
    daysPosted().ifPresent(days -> arguments.set("days_posted", days));
    return arguments.set("sort", sort().map(JobSort::wireText)).build();
  }

  /** Makes searches. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobSearch#query}. */
    public abstract Builder query(String words);

    /** See {@link JobSearch#title}. */
    public abstract Builder title(String words);

    /** See {@link JobSearch#skills}. */
    public abstract Builder skills(String skills);

    /** See {@link JobSearch#category}. */
    public abstract Builder category(String title);

    /** See {@link JobSearch#subcategory}. */
    public abstract Builder subcategory(String title);

    /** See {@link JobSearch#jobType}. */
    public abstract Builder jobType(JobType type);

    /** See {@link JobSearch#duration}. */
    public abstract Builder duration(JobDuration duration);

    /** See {@link JobSearch#workload}. */
    public abstract Builder workload(Workload workload);

    /** See {@link JobSearch#clientFeedback}. */
    public abstract Builder clientFeedback(NumberRange score);

    /** See {@link JobSearch#withoutClientFeedback}. */
    public abstract Builder withoutClientFeedback(boolean without);

    /** See {@link JobSearch#clientHires}. */
    public abstract Builder clientHires(NumberRange hires);

    /** See {@link JobSearch#budget}. */
    public abstract Builder budget(NumberRange dollars);

    /** See {@link JobSearch#status}. */
    public abstract Builder status(JobStatus status);

    /** See {@link JobSearch#daysPosted}. */
    public abstract Builder daysPosted(int days);

    /** See {@link JobSearch#sort}. */
    public abstract Builder sort(JobSort sort);

    /** See {@link JobSearch#page}. */
    public abstract Builder page(PageRequest page);

    abstract JobSearch autoBuild();

    /**
     * Returns the search.
     *
     * @throws IllegalArgumentException if nothing is searched for, a text is blank, or values
     *     contradict each other or are out of range; the message names them
     */
    public JobSearch build() {
      JobSearch search = autoBuild();
      if (search.query().isEmpty() && search.title().isEmpty() && search.skills().isEmpty()) {
        throw new IllegalArgumentException(
            "a job search needs at least one of query, title and skills");
      }
      Required.filledIfSet("query", search.query());
      Required.filledIfSet("title", search.title());
      Required.filledIfSet("skills", search.skills());
      Required.filledIfSet("category", search.category());
      Required.filledIfSet("subcategory", search.subcategory());
      if (search.clientFeedback().isPresent() && !search.clientFeedback().get().isWithin(0, 5)) {
        throw new IllegalArgumentException(
            "clientFeedback goes from 0 to 5, was " + search.clientFeedback().get());
      }
      if (search.withoutClientFeedback() && search.clientFeedback().isPresent()) {
        throw new IllegalArgumentException(
            "clientFeedback and withoutClientFeedback exclude each other");
      }
      if (search.daysPosted().orElse(0) < 0) {
        throw new IllegalArgumentException(
            "daysPosted must not be negative, was " + search.daysPosted().orElse(0));
      }
      return search;
    }
  }
}
