package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.List;
import java.util.Optional;

/** Which applications for a job to list. Immutable. */
@AutoValue
public abstract class ClientApplicationQuery {
  ClientApplicationQuery() {}

  /**
   * Lists all applications for a job.
   *
   * @param teamReference the reference of the client's team, such as {@code 34567}
   * @param jobKey the job key, such as {@code ~01d54a7xxxxx125731}
   */
  public static ClientApplicationQuery ofJob(String teamReference, String jobKey) {
    return builder().teamReference(teamReference).jobKey(jobKey).build();
  }

  /** Starts a query for the first 20 applications. */
  public static Builder builder() {
    return new AutoValue_ClientApplicationQuery.Builder()
        .orderBy(List.of())
        .page(PageRequest.first(20));
  }

  /** The reference of the client's team. */
  public abstract String teamReference();

  /** The job key. */
  public abstract String jobKey();

  /** Where the applications stand; anywhere if it is not set. */
  public abstract Optional<ClientApplicationStatus> status();

  /** The freelancer's profile key. */
  public abstract Optional<String> profileKey();

  /** The reference of the freelancer's agency. */
  public abstract Optional<String> agencyReference();

  /** The order: what comes first counts most; empty for the order of the server. */
  public abstract List<ApplicationSort> orderBy();

  /** The page. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments =
        Arguments.builder()
            .set("buyer_team__reference", teamReference())
            .set("job_key", jobKey())
            .set("status", status().map(ClientApplicationStatus::wireName))
            .set("profile_key", profileKey())
            .set("agency_team__reference", agencyReference());
    if (!orderBy().isEmpty()) {
      arguments.set("order_by", ApplicationSort.wireText(orderBy()));
    }
    return arguments.build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ClientApplicationQuery#teamReference}. Required. */
    public abstract Builder teamReference(String reference);

    /** See {@link ClientApplicationQuery#jobKey}. Required. */
    public abstract Builder jobKey(String key);

    /** See {@link ClientApplicationQuery#status}. */
    public abstract Builder status(ClientApplicationStatus status);

    /** See {@link ClientApplicationQuery#profileKey}. */
    public abstract Builder profileKey(String key);

    /** See {@link ClientApplicationQuery#agencyReference}. */
    public abstract Builder agencyReference(String reference);

    /** See {@link ClientApplicationQuery#orderBy}. */
    public abstract Builder orderBy(List<ApplicationSort> order);

    /** See {@link ClientApplicationQuery#page}. */
    public abstract Builder page(PageRequest page);

    abstract List<ApplicationSort> orderBy();

    abstract ClientApplicationQuery autoBuild();

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if the team or the job is not set, or a text is blank; the
     *     message names it
     */
    public ClientApplicationQuery build() {
      orderBy(List.copyOf(orderBy()));
      ClientApplicationQuery query = Required.build("a query for applications", this::autoBuild);
      Required.filled("teamReference", query.teamReference());
      Required.filled("jobKey", query.jobKey());
      Required.filledIfSet("profileKey", query.profileKey());
      Required.filledIfSet("agencyReference", query.agencyReference());
      return query;
    }
  }
}
