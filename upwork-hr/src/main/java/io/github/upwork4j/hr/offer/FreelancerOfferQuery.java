package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import java.util.Optional;

/** Which offers that a freelancer received to list. Immutable. */
@AutoValue
public abstract class FreelancerOfferQuery {
  FreelancerOfferQuery() {}

  /** Starts a query for the first 20 offers that are new. */
  public static Builder builder() {
    return new AutoValue_FreelancerOfferQuery.Builder().page(PageRequest.first(20));
  }

  /** Where the offers stand; new ones if it is not set. */
  public abstract Optional<OfferStatus> status();

  /** The page. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    return Arguments.builder().set("status", status().map(OfferStatus::wireName)).build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FreelancerOfferQuery#status}. */
    public abstract Builder status(OfferStatus status);

    /** See {@link FreelancerOfferQuery#page}. */
    public abstract Builder page(PageRequest page);

    /** Returns the query. */
    public abstract FreelancerOfferQuery build();
  }
}
