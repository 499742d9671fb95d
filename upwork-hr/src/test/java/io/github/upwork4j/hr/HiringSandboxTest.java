package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.hr.contract.ContractEnd;
import io.github.upwork4j.hr.contract.EndReason;
import io.github.upwork4j.hr.contract.Engagement;
import io.github.upwork4j.hr.contract.EngagementQuery;
import io.github.upwork4j.hr.contract.EngagementSort;
import io.github.upwork4j.hr.contract.EngagementStatus;
import io.github.upwork4j.hr.contract.FeedbackScores;
import io.github.upwork4j.hr.offer.ClientOfferQuery;
import io.github.upwork4j.hr.offer.FreelancerOfferQuery;
import io.github.upwork4j.hr.offer.Offer;
import io.github.upwork4j.hr.offer.OfferDraft;
import io.github.upwork4j.hr.offer.OfferMilestone;
import io.github.upwork4j.hr.offer.OfferStatus;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an offer to the end of a contract. */
class HiringSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final String COMPANY = "1040945";

  /** The freelancer that the user of the session is. */
  private static final String SELF = "12345";

  private static OfferDraft.Builder draft(String title) {
    return OfferDraft.builder()
        .title(title)
        .message("Drehe einen Film über Öfen & Uhren; \"leise\" + <kurz>\nZeile 2")
        .categoryId("531770282580668418")
        .teamReference("34567")
        .teamId("mycompany:engineering")
        .freelancerReference(SELF);
  }

  private static OfferDraft hourly(String title) {
    return draft(title)
        .type(ContractType.HOURLY)
        .chargeRate(new BigDecimal("25.50"))
        .weeklyLimitHours(20)
        .weeklyStipend(BigDecimal.TEN)
        .startDate(LocalDate.of(2020, 7, 1))
        .build();
  }

  private static OfferId sent(OfferDraft offer) {
    return SANDBOX.api().clientOffers().send(offer).execute();
  }

  private static ContractReference accepted(OfferId offer) {
    SANDBOX.api().freelancerOffers().accept(offer).execute();
    return SANDBOX
        .api()
        .engagements()
        .list(EngagementQuery.builder().freelancerReference(SELF).build())
        .all()
        .stream()
        .filter(engagement -> engagement.offer().filter(offer::equals).isPresent())
        .map(Engagement::reference)
        .findFirst()
        .orElseThrow();
  }

  private static Engagement engagement(ContractReference contract) {
    return SANDBOX.api().engagements().get(contract).execute();
  }

  @Test
  void anHourlyOfferIsSentSeenByBothSidesAndAcceptedOnce() {
    OfferId id = sent(hourly("Kuckucksuhr & mehr"));

    Offer offer = SANDBOX.api().freelancerOffers().get(id).execute();
    assertThat(offer.id()).isEqualTo(id);
    assertThat(offer.title()).contains("Kuckucksuhr & mehr");
    assertThat(offer.status()).contains(OpenEnum.of(OfferStatus.NEW));
    assertThat(offer.type()).contains(OpenEnum.of(ContractType.HOURLY));
    assertThat(offer.freelancerReference()).contains(SELF);
    assertThat(offer.terms().orElseThrow().chargeRate().orElseThrow())
        .isEqualByComparingTo("25.50");
    assertThat(offer.terms().orElseThrow().weeklyLimitHours()).contains(20);
    assertThat(offer.terms().orElseThrow().weeklyStipend().orElseThrow())
        .isEqualByComparingTo("10");
    assertThat(offer.terms().orElseThrow().startDate())
        .contains(Instant.parse("2020-07-01T00:00:00Z"));
    assertThat(offer.additionalProperties()).isEmpty();
    assertThat(SANDBOX.api().clientOffers().getByCompany(id, COMPANY).execute()).isEqualTo(offer);
    assertThat(SANDBOX.api().clientOffers().list(ClientOfferQuery.ofCompany(COMPANY)).all())
        .contains(offer);
    assertThat(SANDBOX.api().freelancerOffers().list(FreelancerOfferQuery.builder().build()).all())
        .contains(offer);

    ContractReference contract = accepted(id);

    Engagement engagement = engagement(contract);
    assertThat(engagement.title()).contains("Kuckucksuhr & mehr");
    assertThat(engagement.status()).contains(OpenEnum.of(EngagementStatus.ACTIVE));
    assertThat(engagement.type()).contains(OpenEnum.of(ContractType.HOURLY));
    assertThat(engagement.hourlyRate().orElseThrow()).isEqualByComparingTo("25.50");
    assertThat(engagement.weeklyHoursLimit()).contains(20);
    assertThat(engagement.feedback()).isEmpty();
    assertThat(engagement.additionalProperties()).isEmpty();
    assertThat(SANDBOX.api().freelancerOffers().get(id).execute().status())
        .contains(OpenEnum.of(OfferStatus.ACCEPTED));
    assertThatThrownBy(() -> SANDBOX.api().freelancerOffers().accept(id).execute())
        .isInstanceOf(BadRequestException.class)
        .hasMessage(
            "The server answered HTTP 400 to POST /api/offers/v1/contractors/actions/{offer_id}:"
                + " The offer is accepted already [code 400].");
  }

  @Test
  void aFixedPriceOfferBecomesAContractWithAnActiveMilestone() {
    OfferId id =
        sent(
            draft("Film")
                .type(ContractType.FIXED_PRICE)
                .chargeRate(new BigDecimal("300"))
                .milestones(
                    List.of(
                        OfferMilestone.of(
                            "Drehbuch", new BigDecimal("100.25"), LocalDate.of(2030, 7, 1)),
                        OfferMilestone.of("Schnitt", new BigDecimal("199.75"))))
                .build());

    Engagement engagement = engagement(accepted(id));

    assertThat(engagement.type()).contains(OpenEnum.of(ContractType.FIXED_PRICE));
    assertThat(engagement.fixedPrice().orElseThrow()).isEqualByComparingTo("300");
    assertThat(engagement.hourlyRate()).isEmpty();
    assertThat(engagement.activeMilestone()).isPresent();
    assertThat(engagement.additionalProperties()).isEmpty();
  }

  @Test
  void anOfferIsDeclined() {
    OfferId id = sent(hourly("No, thanks"));

    assertThat(SANDBOX.api().freelancerOffers().decline(id).execute().message())
        .contains("Offer " + id + " declined");

    assertThat(
            SANDBOX
                .api()
                .clientOffers()
                .list(
                    ClientOfferQuery.ofCompany(COMPANY).toBuilder()
                        .status(OfferStatus.DECLINED)
                        .build())
                .all())
        .extracting(Offer::id)
        .contains(id);
    assertThat(SANDBOX.api().freelancerOffers().list(FreelancerOfferQuery.builder().build()).all())
        .extracting(Offer::id)
        .doesNotContain(id);
  }

  @Test
  void aContractIsSuspendedRestartedAndEndedWithScores() {
    ContractReference contract = accepted(sent(hourly("To be ended")));

    assertThat(SANDBOX.api().contracts().suspend(contract, "Pause").execute().message())
        .contains("OK");
    assertThatThrownBy(() -> SANDBOX.api().contracts().suspend(contract).execute())
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("The contract is suspended");
    assertThat(SANDBOX.api().contracts().restart(contract).execute().message()).contains("OK");
    ContractEnd end =
        ContractEnd.builder()
            .reason(EndReason.JOB_COMPLETED)
            .wouldHireAgain(true)
            .privateScore(10)
            .scores(
                FeedbackScores.forFreelancer()
                    .skills(2)
                    .quality(5)
                    .availability(5)
                    .deadlines(5)
                    .communication(5)
                    .cooperation(5)
                    .build())
            .comment("Danke für die schöne Zeit")
            .build();

    assertThat(SANDBOX.api().contracts().end(contract, end).execute().message()).contains("OK");

    Engagement ended = engagement(contract);
    assertThat(ended.status()).contains(OpenEnum.of(EngagementStatus.CLOSED));
    assertThat(ended.endedAt()).isPresent();
    assertThat(ended.feedback().orElseThrow().forFreelancer().orElseThrow().score())
        .contains("4.5 - 5.0 Stars");
    assertThatThrownBy(() -> SANDBOX.api().contracts().end(contract, end).execute())
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("The contract is closed already");
  }

  @Test
  void contractsAreListedInOrderPageByPageAndByStatus() {
    accepted(sent(hourly("One more")));
    EngagementQuery query =
        EngagementQuery.ofTeam(COMPANY).toBuilder()
            .includeSubTeams(true)
            .orderBy(List.of(EngagementSort.descending(EngagementSort.Field.CREATED_TIME)))
            .page(PageRequest.first(2))
            .build();

    List<Engagement> all =
        SANDBOX.api().engagements().list(query).all().stream().collect(Collectors.toList());

    assertThat(all).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(SANDBOX.api().engagements().list(query).execute().total()).hasValue(all.size());
    assertThat(all)
        .extracting(engagement -> engagement.createdAt().orElseThrow())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(
            SANDBOX
                .api()
                .engagements()
                .list(query.toBuilder().statuses(List.of(EngagementStatus.CLOSED)).build())
                .all())
        .allMatch(engagement -> engagement.status().orElseThrow().is(EngagementStatus.CLOSED));
  }

  @Test
  void whatIsNotThereAndWhatIsAnothersIsRefused() {
    assertThatThrownBy(() -> engagement(ContractReference.of("1")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> SANDBOX.api().freelancerOffers().get(OfferId.of("1")).execute())
        .isInstanceOf(NotFoundException.class);
    OfferId others = sent(hourly("x").toBuilder().freelancerReference("880013").build());
    assertThatThrownBy(() -> SANDBOX.api().freelancerOffers().accept(others).execute())
        .isInstanceOf(ForbiddenException.class);
  }
}
