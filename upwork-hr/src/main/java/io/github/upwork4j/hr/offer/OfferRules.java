package io.github.upwork4j.hr.offer;

import io.github.upwork4j.endpoint.Amounts;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractType;
import java.util.stream.Stream;

/** What the documents demand of an offer. */
final class OfferRules {
  private OfferRules() {}

  static void check(OfferDraft offer) {
    checkTexts(offer);
    checkFreelancer(offer);
    checkJob(offer);
    Amounts.positive("chargeRate", offer.chargeRate());
    checkTerms(offer);
  }

  private static void checkTexts(OfferDraft offer) {
    Required.filled("title", offer.title());
    Required.filled("message", offer.message());
    Required.filledIfSet("jobKey", offer.jobKey());
    Required.filledIfSet("categoryId", offer.categoryId());
    Required.filledIfSet("teamReference", offer.teamReference());
    Required.filledIfSet("teamId", offer.teamId());
    Required.filledIfSet("username", offer.username());
    Required.filledIfSet("freelancerReference", offer.freelancerReference());
    Required.filledIfSet("profileKey", offer.profileKey());
    Required.filledIfSet("agencyReference", offer.agencyReference());
  }

  /** Upwork would take the first of several and hire whom it names. */
  private static void checkFreelancer(OfferDraft offer) {
    long names =
        Stream.of(offer.username(), offer.freelancerReference(), offer.profileKey())
            .filter(name -> name.isPresent())
            .count();
    if (names != 1) {
      throw new IllegalArgumentException(
          "an offer names one freelancer: call one of username(...), freelancerReference(...) and"
              + " profileKey(...)");
    }
  }

  private static void checkJob(OfferDraft offer) {
    if (offer.jobKey().isPresent()) {
      return;
    }
    if (offer.categoryId().isEmpty()
        || offer.teamReference().isEmpty()
        || offer.teamId().isEmpty()) {
      throw new IllegalArgumentException(
          "an offer needs a job or a team: call jobKey(...), or all of categoryId(...),"
              + " teamReference(...) and teamId(...)");
    }
  }

  private static void checkTerms(OfferDraft offer) {
    boolean hasMilestones = !offer.milestones().isEmpty();
    boolean hasHourlyTerms =
        offer.weeklyLimitHours().isPresent()
            || offer.weeklyStipend().isPresent()
            || offer.startDate().isPresent();
    if (offer.type() == ContractType.HOURLY && hasMilestones) {
      throw new IllegalArgumentException(
          "an hourly offer has no milestones: they belong to fixed-price offers");
    }
    if (offer.type() == ContractType.FIXED_PRICE && !hasMilestones) {
      throw new IllegalArgumentException(
          "a fixed-price offer needs at least one milestone: call milestones(...)");
    }
    if (offer.type() == ContractType.FIXED_PRICE && hasHourlyTerms) {
      throw new IllegalArgumentException(
          "weeklyLimitHours, weeklyStipend and startDate belong to hourly offers");
    }
    Amounts.positiveIfSet("weeklyStipend", offer.weeklyStipend());
    offer
        .weeklyLimitHours()
        .filter(hours -> hours < 1)
        .ifPresent(
            hours -> {
              throw new IllegalArgumentException(
                  "weeklyLimitHours must be at least 1, was " + hours);
            });
  }
}
