package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What to show of the diary of a team. The values that the three filters take are not documented;
 * their names are. Immutable.
 */
@AutoValue
public abstract class TeamDiaryQuery {
  TeamDiaryQuery() {}

  /** Shows all, 20 entries on a page. */
  public static TeamDiaryQuery all() {
    return builder().build();
  }

  /** Starts a query for the first 20 entries. */
  public static Builder builder() {
    return new AutoValue_TeamDiaryQuery.Builder().page(PageRequest.first(20));
  }

  /** The field to order by. */
  public abstract Optional<String> sortBy();

  /** The activity. */
  public abstract Optional<String> activity();

  /** The freelancer. */
  public abstract Optional<String> freelancer();

  /** The page. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String companyOrTeamId, LocalDate day) {
    return Arguments.builder()
        .path("company_or_team_id", companyOrTeamId)
        .path("date", DateTimeFormatter.BASIC_ISO_DATE.format(day))
        .set("sort_by", sortBy())
        .set("activity", activity())
        .set("freelancer", freelancer())
        .build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link TeamDiaryQuery#sortBy}. */
    public abstract Builder sortBy(String field);

    /** See {@link TeamDiaryQuery#activity}. */
    public abstract Builder activity(String activity);

    /** See {@link TeamDiaryQuery#freelancer}. */
    public abstract Builder freelancer(String freelancer);

    /** See {@link TeamDiaryQuery#page}. */
    public abstract Builder page(PageRequest page);

    abstract TeamDiaryQuery autoBuild();

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if a text is blank; the message names it
     */
    public TeamDiaryQuery build() {
      TeamDiaryQuery query = autoBuild();
      Required.filledIfSet("sortBy", query.sortBy());
      Required.filledIfSet("activity", query.activity());
      Required.filledIfSet("freelancer", query.freelancer());
      return query;
    }
  }
}
