package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.OfferId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An offer to be sent: to whom, for what, and on which terms. It is for a job that is posted, or
 * names a team and a category instead. A fixed-price offer has milestones; an hourly one may have a
 * weekly limit, a weekly stipend and a day to start. Immutable.
 */
@AutoValue
public abstract class OfferDraft {
  OfferDraft() {}

  /** Starts a draft without milestones. */
  public static Builder builder() {
    return new AutoValue_OfferDraft.Builder().milestones(List.of());
  }

  /** The title of the offer, and of the contract that it may become. */
  public abstract String title();

  /** How the work is paid. */
  public abstract ContractType type();

  /** What an hour costs, or what a fixed price is in all, in US dollars and cents. */
  public abstract BigDecimal chargeRate();

  /** What the freelancer is to know: instructions, and other details. */
  public abstract String message();

  /** The job key, such as {@code ~01c8e0xxxxxxxx05255}; for a job that is posted. */
  public abstract Optional<String> jobKey();

  /** The id of the category, of 18 digits, from the metadata; for an offer without a job. */
  public abstract Optional<String> categoryId();

  /** The reference of the client's team, such as {@code 34567}; for an offer without a job. */
  public abstract Optional<String> teamReference();

  /** The id of the client's team, such as {@code mytestcompany:myteam}; for one without a job. */
  public abstract Optional<String> teamId();

  /** The freelancer's user id, such as {@code john_freelancer}. */
  public abstract Optional<String> username();

  /** The freelancer's reference, such as {@code 1234}. */
  public abstract Optional<String> freelancerReference();

  /** The freelancer's profile key, such as {@code ~~677961dcd7f65c01}. */
  public abstract Optional<String> profileKey();

  /** The reference of the agency to send it to, for a freelancer who also works without it. */
  public abstract Optional<String> agencyReference();

  /** The offer before this one. */
  public abstract Optional<OfferId> previousOffer();

  /** The application that the offer answers. */
  public abstract Optional<ApplicationId> application();

  /** The contract that the offer is about. */
  public abstract Optional<ContractReference> contract();

  /** How many hours a week may be billed; for hourly offers. */
  public abstract Optional<Integer> weeklyLimitHours();

  /** What is paid each week beside, in US dollars and cents; for hourly offers. */
  public abstract Optional<BigDecimal> weeklyStipend();

  /** Whether the job is closed once the offer is accepted; it is, where this is not set. */
  public abstract Optional<Boolean> closeOnAccept();

  /** The day the work starts; for hourly offers. */
  public abstract Optional<LocalDate> startDate();

  /** The milestones of a fixed-price offer, in their order. */
  public abstract List<OfferMilestone> milestones();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments =
        Arguments.builder()
            .set("title", title())
            .set("job_type", type().wireName())
            .set("charge_rate", chargeRate())
            .set("message_to_contractor", message())
            .set("related_jobcategory2", categoryId())
            .set("team__reference", teamReference())
            .set("client_team_ref", teamId())
            .set("contractor_username", username())
            .set("contractor_reference", freelancerReference())
            .set("contractor_key", profileKey())
            .set("contractor_org", agencyReference())
            .set("context[previous_offer_ref]", previousOffer().map(OfferId::value))
            .set("context[job_posting_ref]", jobKey())
            .set("context[job_application_ref]", application().map(ApplicationId::value))
            .set("context[contract_ref]", contract().map(ContractReference::value));
    weeklyLimitHours().ifPresent(hours -> arguments.set("weekly_limit", hours));
    weeklyStipend().ifPresent(amount -> arguments.set("weekly_stipend", amount));
    closeOnAccept().ifPresent(close -> arguments.setOneOrZero("close_on_accept", close));
    startDate().ifPresent(day -> arguments.setMonthFirst("start_date", day));
    for (int i = 0; i < milestones().size(); i++) {
      OfferMilestone milestone = milestones().get(i);
      String prefix = "milestones[" + i + "]";
      arguments
          .set(prefix + "[milestone_description]", milestone.description())
          .set(prefix + "[deposit_amount]", milestone.depositAmount());
      milestone.dueDate().ifPresent(day -> arguments.setMonthFirst(prefix + "[due_date]", day));
    }
    return arguments.build();
  }

  /** Makes drafts. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link OfferDraft#title}. Required. */
    public abstract Builder title(String value);

    /** See {@link OfferDraft#type}. Required. */
    public abstract Builder type(ContractType value);

    /** See {@link OfferDraft#chargeRate}. Required. */
    public abstract Builder chargeRate(BigDecimal value);

    /** See {@link OfferDraft#message}. Required. */
    public abstract Builder message(String value);

    /** See {@link OfferDraft#jobKey}. Required unless there are a category and a team. */
    public abstract Builder jobKey(String value);

    /** See {@link OfferDraft#categoryId}. Required unless there is a job. */
    public abstract Builder categoryId(String value);

    /** See {@link OfferDraft#teamReference}. Required unless there is a job. */
    public abstract Builder teamReference(String value);

    /** See {@link OfferDraft#teamId}. Required unless there is a job. */
    public abstract Builder teamId(String value);

    /** See {@link OfferDraft#username}. One of three that name the freelancer. */
    public abstract Builder username(String value);

    /** See {@link OfferDraft#freelancerReference}. One of three that name the freelancer. */
    public abstract Builder freelancerReference(String value);

    /** See {@link OfferDraft#profileKey}. One of three that name the freelancer. */
    public abstract Builder profileKey(String value);

    /** See {@link OfferDraft#agencyReference}. */
    public abstract Builder agencyReference(String value);

    /** See {@link OfferDraft#previousOffer}. */
    public abstract Builder previousOffer(OfferId value);

    /** See {@link OfferDraft#application}. */
    public abstract Builder application(ApplicationId value);

    /** See {@link OfferDraft#contract}. */
    public abstract Builder contract(ContractReference value);

    /** See {@link OfferDraft#weeklyLimitHours}. */
    public abstract Builder weeklyLimitHours(int value);

    /** See {@link OfferDraft#weeklyStipend}. */
    public abstract Builder weeklyStipend(BigDecimal value);

    /** See {@link OfferDraft#closeOnAccept}. */
    public abstract Builder closeOnAccept(boolean value);

    /** See {@link OfferDraft#startDate}. */
    public abstract Builder startDate(LocalDate value);

    /** See {@link OfferDraft#milestones}. */
    public abstract Builder milestones(List<OfferMilestone> values);

    abstract List<OfferMilestone> milestones();

    abstract OfferDraft autoBuild();

    /**
     * Returns the draft.
     *
     * @throws IllegalArgumentException if something required is not set, the freelancer is named in
     *     no way or in several, the terms do not fit the type, or an amount is not more than 0 or
     *     has parts of a cent; the message says what to do
     */
    public OfferDraft build() {
      milestones(List.copyOf(milestones()));
      OfferDraft draft = Required.build("an offer", this::autoBuild);
      OfferRules.check(draft);
      return draft;
    }
  }
}
