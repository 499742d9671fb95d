package io.github.upwork4j.hr.activity;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.Optional;

/** Which activities of a team to list. Immutable. */
@AutoValue
public abstract class ActivityQuery {
  ActivityQuery() {}

  /** Lists all, 20 on a page. */
  public static ActivityQuery all() {
    return builder().build();
  }

  /** Starts a query for the first 20. */
  public static Builder builder() {
    return new AutoValue_ActivityQuery.Builder().page(PageRequest.first(20));
  }

  /** Words of the code or the description. */
  public abstract Optional<String> search();

  /** The page. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String companyId, String teamId) {
    return Arguments.builder()
        .path("company_id", companyId)
        .path("team_id", teamId)
        .set("search", search())
        .build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ActivityQuery#search}. */
    public abstract Builder search(String words);

    /** See {@link ActivityQuery#page}. */
    public abstract Builder page(PageRequest page);

    abstract ActivityQuery autoBuild();

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if the words are blank
     */
    public ActivityQuery build() {
      ActivityQuery query = autoBuild();
      Required.filledIfSet("search", query.search());
      return query;
    }
  }
}
