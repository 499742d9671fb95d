package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Which postings of a team to list. Immutable. */
@AutoValue
public abstract class JobPostingQuery {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  JobPostingQuery() {}

  /** Lists all postings of a team. */
  public static JobPostingQuery ofTeam(String teamReference) {
    return builder().teamReference(teamReference).build();
  }

  /** Starts a query for the first 20 postings. */
  public static Builder builder() {
    return new AutoValue_JobPostingQuery.Builder().page(PageRequest.first(20));
  }

  /** The reference of the client's team. */
  public abstract String teamReference();

  /** Whether the teams below it count too. */
  public abstract Optional<Boolean> includeSubTeams();

  /** The user id of whoever posted. */
  public abstract Optional<String> createdBy();

  /** Where the postings stand. */
  public abstract Optional<PostingStatus> status();

  /** Posted then or later, to the second. The documents name no time zone. */
  public abstract Optional<LocalDateTime> createdFrom();

  /** Posted then or earlier, to the second. */
  public abstract Optional<LocalDateTime> createdTo();

  /** The field to order by, by its wire name: {@code created_time}. */
  public abstract Optional<String> orderBy();

  /** The page. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments = Arguments.builder().set("buyer_team__reference", teamReference());
    includeSubTeams().ifPresent(include -> arguments.setOneOrZero("include_sub_teams", include));
    return arguments
        .set("created_by", createdBy())
        .set("status", status().map(PostingStatus::wireName))
        .set("created_time_from", createdFrom().map(TIME::format))
        .set("created_time_to", createdTo().map(TIME::format))
        .set("order_by", orderBy())
        .build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobPostingQuery#teamReference}. Required. */
    public abstract Builder teamReference(String reference);

    /** See {@link JobPostingQuery#includeSubTeams}. */
    public abstract Builder includeSubTeams(boolean include);

    /** See {@link JobPostingQuery#createdBy}. */
    public abstract Builder createdBy(String userId);

    /** See {@link JobPostingQuery#status}. */
    public abstract Builder status(PostingStatus status);

    /** See {@link JobPostingQuery#createdFrom}. */
    public abstract Builder createdFrom(LocalDateTime time);

    /** See {@link JobPostingQuery#createdTo}. */
    public abstract Builder createdTo(LocalDateTime time);

    /** See {@link JobPostingQuery#orderBy}. */
    public abstract Builder orderBy(String field);

    /** See {@link JobPostingQuery#page}. */
    public abstract Builder page(PageRequest page);

    abstract JobPostingQuery autoBuild();

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if the team is not set, a text is blank, or the times are
     *     the wrong way round; the message names it
     */
    public JobPostingQuery build() {
      JobPostingQuery query = Required.build("a query for postings", this::autoBuild);
      Required.filled("teamReference", query.teamReference());
      Required.filledIfSet("createdBy", query.createdBy());
      Required.filledIfSet("orderBy", query.orderBy());
      if (query.createdFrom().isPresent()
          && query.createdTo().isPresent()
          && query.createdTo().get().isBefore(query.createdFrom().get())) {
        throw new IllegalArgumentException("createdTo must not be before createdFrom");
      }
      return query;
    }
  }
}
