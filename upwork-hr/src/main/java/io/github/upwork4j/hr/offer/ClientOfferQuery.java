package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.Optional;

/** Which offers of a client to list: those of a company, or those for a job. Immutable. */
@AutoValue
public abstract class ClientOfferQuery {
  ClientOfferQuery() {}

  /** Lists the new offers of a company. */
  public static ClientOfferQuery ofCompany(String companyReference) {
    return builder().companyReference(companyReference).build();
  }

  /** Lists the new offers for a job. */
  public static ClientOfferQuery ofJob(String jobKey) {
    return builder().jobKey(jobKey).build();
  }

  /** Starts a query for the first 20 offers. */
  public static Builder builder() {
    return new AutoValue_ClientOfferQuery.Builder().page(PageRequest.first(20));
  }

  /** The reference of the client's company. Upwork takes the one of the job if it is not set. */
  public abstract Optional<String> companyReference();

  /** The reference of the client's team. */
  public abstract Optional<String> teamReference();

  /** The job key. */
  public abstract Optional<String> jobKey();

  /** Where the offers stand; new ones if it is not set. */
  public abstract Optional<OfferStatus> status();

  /** The page. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    return Arguments.builder()
        .set("company_id", companyReference())
        .set("team__reference", teamReference())
        .set("job__reference", jobKey())
        .set("status", status().map(OfferStatus::wireName))
        .build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ClientOfferQuery#companyReference}. Required unless there is a job. */
    public abstract Builder companyReference(String reference);

    /** See {@link ClientOfferQuery#teamReference}. */
    public abstract Builder teamReference(String reference);

    /** See {@link ClientOfferQuery#jobKey}. Required unless there is a company. */
    public abstract Builder jobKey(String key);

    /** See {@link ClientOfferQuery#status}. */
    public abstract Builder status(OfferStatus status);

    /** See {@link ClientOfferQuery#page}. */
    public abstract Builder page(PageRequest page);

    abstract ClientOfferQuery autoBuild();

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if there is neither a company nor a job, or a text is blank;
     *     the message says which
     */
    public ClientOfferQuery build() {
      ClientOfferQuery query = autoBuild();
      Required.filledIfSet("companyReference", query.companyReference());
      Required.filledIfSet("teamReference", query.teamReference());
      Required.filledIfSet("jobKey", query.jobKey());
      if (query.companyReference().isEmpty() && query.jobKey().isEmpty()) {
        throw new IllegalArgumentException(
            "a query for offers needs a company or a job: call companyReference(...) or"
                + " jobKey(...)");
      }
      return query;
    }
  }
}
