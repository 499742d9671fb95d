package io.github.upwork4j.hr.contract;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which contracts to list. Immutable. */
@AutoValue
public abstract class EngagementQuery {
  private static final DateTimeFormatter FROM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /** As documented: with a blank where the other has a T. */
  private static final DateTimeFormatter TO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  EngagementQuery() {}

  /** Lists all contracts of a team. */
  public static EngagementQuery ofTeam(String teamReference) {
    return builder().teamReference(teamReference).build();
  }

  /** Starts a query for the first 20 contracts of all that the user may see. */
  public static Builder builder() {
    return new AutoValue_EngagementQuery.Builder()
        .statuses(List.of())
        .orderBy(List.of())
        .page(PageRequest.first(20));
  }

  /** The reference of the client's team. */
  public abstract Optional<String> teamReference();

  /** Whether the teams below it count too. */
  public abstract Optional<Boolean> includeSubTeams();

  /** The freelancer's reference. */
  public abstract Optional<String> freelancerReference();

  /** The freelancer's profile key, where the reference is not known. */
  public abstract Optional<String> profileKey();

  /** The job key. */
  public abstract Optional<String> jobKey();

  /** The reference of the freelancer's agency. */
  public abstract Optional<String> agencyReference();

  /** Where the contracts stand; empty for anywhere. */
  public abstract List<EngagementStatus> statuses();

  /** Made then or later, to the second. The documents name no time zone. */
  public abstract Optional<LocalDateTime> createdFrom();

  /** Made then or earlier, to the second. */
  public abstract Optional<LocalDateTime> createdTo();

  /** The order: what comes first counts most; empty for the order of the server. */
  public abstract List<EngagementSort> orderBy();

  /** The page. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments = Arguments.builder().set("buyer_team__reference", teamReference());
    includeSubTeams().ifPresent(include -> arguments.setOneOrZero("include_sub_teams", include));
    arguments
        .set("provider__reference", freelancerReference())
        .set("profile_key", profileKey())
        .set("job__reference", jobKey())
        .set("agency_team__reference", agencyReference())
        .setList(
            "status",
            statuses().stream().map(EngagementStatus::wireName).collect(Collectors.toList()),
            ';')
        .set("created_time_from", createdFrom().map(FROM::format))
        .set("created_time_to", createdTo().map(TO::format));
    if (!orderBy().isEmpty()) {
      arguments.set("order_by", EngagementSort.wireText(orderBy()));
    }
    return arguments.build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link EngagementQuery#teamReference}. */
    public abstract Builder teamReference(String reference);

    /** See {@link EngagementQuery#includeSubTeams}. */
    public abstract Builder includeSubTeams(boolean include);

    /** See {@link EngagementQuery#freelancerReference}. */
    public abstract Builder freelancerReference(String reference);

    /** See {@link EngagementQuery#profileKey}. */
    public abstract Builder profileKey(String key);

    /** See {@link EngagementQuery#jobKey}. */
    public abstract Builder jobKey(String key);

    /** See {@link EngagementQuery#agencyReference}. */
    public abstract Builder agencyReference(String reference);

    /** See {@link EngagementQuery#statuses}. */
    public abstract Builder statuses(List<EngagementStatus> statuses);

    /** See {@link EngagementQuery#createdFrom}. */
    public abstract Builder createdFrom(LocalDateTime time);

    /** See {@link EngagementQuery#createdTo}. */
    public abstract Builder createdTo(LocalDateTime time);

    /** See {@link EngagementQuery#orderBy}. */
    public abstract Builder orderBy(List<EngagementSort> order);

    /** See {@link EngagementQuery#page}. */
    public abstract Builder page(PageRequest page);

    abstract List<EngagementStatus> statuses();

    abstract List<EngagementSort> orderBy();

    abstract EngagementQuery autoBuild();

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if a text is blank, the freelancer is named twice, sub-teams
     *     are asked for without a team, or the times are the wrong way round; the message says
     *     which
     */
    public EngagementQuery build() {
      statuses(List.copyOf(statuses()));
      orderBy(List.copyOf(orderBy()));
      EngagementQuery query = autoBuild();
      Required.filledIfSet("teamReference", query.teamReference());
      Required.filledIfSet("freelancerReference", query.freelancerReference());
      Required.filledIfSet("profileKey", query.profileKey());
      Required.filledIfSet("jobKey", query.jobKey());
      Required.filledIfSet("agencyReference", query.agencyReference());
      if (query.freelancerReference().isPresent() && query.profileKey().isPresent()) {
        throw new IllegalArgumentException(
            "freelancerReference and profileKey both name the freelancer: set one of them");
      }
      if (query.includeSubTeams().orElse(false) && query.teamReference().isEmpty()) {
        throw new IllegalArgumentException(
            "includeSubTeams needs a team: call teamReference(...) too");
      }
      if (query.createdFrom().isPresent()
          && query.createdTo().isPresent()
          && query.createdTo().get().isBefore(query.createdFrom().get())) {
        throw new IllegalArgumentException("createdTo must not be before createdFrom");
      }
      return query;
    }
  }
}
