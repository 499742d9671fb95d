package io.github.upwork4j.hr.activity;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;
import java.util.List;
import java.util.Optional;

/** An activity to be created. Immutable. */
@AutoValue
public abstract class ActivityDraft {
  ActivityDraft() {}

  /** Starts a draft; it assigns no contracts. */
  public static Builder builder() {
    return new AutoValue_ActivityDraft.Builder().contracts(List.of());
  }

  /** The code, by which freelancers and later calls name it; it cannot hold {@code ;}. */
  public abstract String code();

  /** The description. */
  public abstract String description();

  /** Where there is more about it. */
  public abstract Optional<String> url();

  /** The contracts to assign it to; empty assigns none. */
  public abstract List<ContractReference> contracts();

  /** Whether to assign it to every contract of the company, in place of {@link #contracts}. */
  public abstract Optional<Boolean> allInCompany();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String companyId, String teamId) {
    Arguments.Builder arguments =
        Arguments.builder()
            .path("company_id", companyId)
            .path("team_id", teamId)
            .set("code", code())
            .set("description", description())
            .set("url", url());
    ActivityTerms.setContracts(arguments, contracts(), allInCompany());
    return arguments.build();
  }

  /** Makes drafts. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ActivityDraft#code}. Required. */
    public abstract Builder code(String value);

    /** See {@link ActivityDraft#description}. Required. */
    public abstract Builder description(String value);

    /** See {@link ActivityDraft#url}. */
    public abstract Builder url(String value);

    /** See {@link ActivityDraft#contracts}. */
    public abstract Builder contracts(List<ContractReference> values);

    /** See {@link ActivityDraft#allInCompany}. */
    public abstract Builder allInCompany(boolean value);

    abstract List<ContractReference> contracts();

    abstract ActivityDraft autoBuild();

    /**
     * Returns the draft.
     *
     * @throws IllegalArgumentException if something required is not set or blank, or both contracts
     *     and all of them are to be assigned; the message names it
     */
    public ActivityDraft build() {
      contracts(List.copyOf(contracts()));
      ActivityDraft built = Required.build("an activity", this::autoBuild);
      ActivityTerms.checkCode(Required.filled("code", built.code()));
      Required.filled("description", built.description());
      Required.filledIfSet("url", built.url());
      ActivityTerms.check(built.contracts(), built.allInCompany());
      return built;
    }
  }
}
