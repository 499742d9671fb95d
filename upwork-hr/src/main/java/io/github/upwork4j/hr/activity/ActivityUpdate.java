package io.github.upwork4j.hr.activity;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;
import java.util.List;
import java.util.Optional;

/** What an activity shall be from now on. Immutable. */
@AutoValue
public abstract class ActivityUpdate {
  ActivityUpdate() {}

  /** Starts an update; it names no contracts. */
  public static Builder builder() {
    return new AutoValue_ActivityUpdate.Builder().contracts(List.of());
  }

  /** The description. */
  public abstract String description();

  /** Where there is more about it. */
  public abstract Optional<String> url();

  /** The contracts to assign it to; empty leaves that unsaid. */
  public abstract List<ContractReference> contracts();

  /** Whether to assign it to every contract of the company, in place of {@link #contracts}. */
  public abstract Optional<Boolean> allInCompany();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String companyId, String teamId, String code) {
    Arguments.Builder arguments =
        Arguments.builder()
            .path("company_id", companyId)
            .path("team_id", teamId)
            .path("code", code)
            .set("description", description())
            .set("url", url());
    ActivityTerms.setContracts(arguments, contracts(), allInCompany());
    return arguments.build();
  }

  /** Makes updates. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ActivityUpdate#description}. Required. */
    public abstract Builder description(String value);

    /** See {@link ActivityUpdate#url}. */
    public abstract Builder url(String value);

    /** See {@link ActivityUpdate#contracts}. */
    public abstract Builder contracts(List<ContractReference> values);

    /** See {@link ActivityUpdate#allInCompany}. */
    public abstract Builder allInCompany(boolean value);

    abstract List<ContractReference> contracts();

    abstract ActivityUpdate autoBuild();

    /**
     * Returns the update.
     *
     * @throws IllegalArgumentException if something required is not set or blank, or both contracts
     *     and all of them are to be assigned; the message names it
     */
    public ActivityUpdate build() {
      contracts(List.copyOf(contracts()));
      ActivityUpdate built = Required.build("an update of an activity", this::autoBuild);
      Required.filled("description", built.description());
      Required.filledIfSet("url", built.url());
      ActivityTerms.check(built.contracts(), built.allInCompany());
      return built;
    }
  }
}
