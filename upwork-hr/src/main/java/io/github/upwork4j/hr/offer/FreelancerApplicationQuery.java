package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import java.util.Optional;

/** Which applications that a freelancer made to list. Immutable. */
@AutoValue
public abstract class FreelancerApplicationQuery {
  FreelancerApplicationQuery() {}

  /** Starts a query for the first 20 of all applications. */
  public static Builder builder() {
    return new AutoValue_FreelancerApplicationQuery.Builder().page(PageRequest.first(20));
  }

  /** Where the applications stand; anywhere if it is not set. */
  public abstract Optional<FreelancerApplicationStatus> status();

  /** The page. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    return Arguments.builder()
        .set("status", status().map(FreelancerApplicationStatus::wireName))
        .build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FreelancerApplicationQuery#status}. */
    public abstract Builder status(FreelancerApplicationStatus status);

    /** See {@link FreelancerApplicationQuery#page}. */
    public abstract Builder page(PageRequest page);

    /** Returns the query. */
    public abstract FreelancerApplicationQuery build();
  }
}
