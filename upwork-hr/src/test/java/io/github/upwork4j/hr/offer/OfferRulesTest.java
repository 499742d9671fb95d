package io.github.upwork4j.hr.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.testing.ApiServer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the requests of offers and applications refuse, and in which words. */
class OfferRulesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final OfferMilestone MILESTONE = OfferMilestone.of("First", BigDecimal.TEN);

  private static OfferDraft.Builder draft() {
    return OfferDraft.builder()
        .title("Java developer")
        .type(ContractType.HOURLY)
        .chargeRate(new BigDecimal("25"))
        .message("Write Java");
  }

  static OfferDraft.Builder hourly() {
    return draft().jobKey("~1").freelancerReference("1234");
  }

  private static OfferDraft.Builder fixed() {
    return hourly().type(ContractType.FIXED_PRICE).milestones(List.of(MILESTONE));
  }

  private static void refused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @Test
  void anOfferIsWhole() {
    refused(
        () -> OfferDraft.builder().build(),
        "an offer needs title, type, chargeRate, message: set before build()");
    OfferDraft offer = hourly().build();
    assertThat(offer.toBuilder().build()).isEqualTo(offer).hasSameHashCodeAs(offer);
    assertThat(offer.toBuilder().message("x").build()).isNotEqualTo(offer);
  }

  /** Which of username, freelancerReference and profileKey are set. */
  @ParameterizedTest
  @CsvSource({
    "false, false, false, false",
    "true,  false, false, true",
    "false, true,  false, true",
    "false, false, true,  true",
    "true,  true,  false, false",
    "true,  false, true,  false",
    "false, true,  true,  false",
    "true,  true,  true,  false"
  })
  void anOfferNamesOneFreelancerInOneWay(
      boolean username, boolean reference, boolean profileKey, boolean accepted) {
    OfferDraft.Builder offer = draft().jobKey("~1");
    if (username) {
      offer.username("john_freelancer");
    }
    if (reference) {
      offer.freelancerReference("1234");
    }
    if (profileKey) {
      offer.profileKey("~~677961dcd7f65c01");
    }
    if (accepted) {
      assertThat(offer.build().jobKey()).contains("~1");
    } else {
      refused(
          offer::build,
          "an offer names one freelancer: call one of username(...), freelancerReference(...) and"
              + " profileKey(...)");
    }
  }

  /** Which of jobKey, categoryId, teamReference and teamId are set. */
  @ParameterizedTest
  @CsvSource({
    "false, false, false, false, false",
    "true,  false, false, false, true",
    "false, true,  true,  true,  true",
    "false, true,  true,  false, false",
    "false, true,  false, true,  false",
    "false, false, true,  true,  false",
    "true,  true,  false, false, true",
    "true,  false, true,  false, true",
    "true,  true,  true,  true,  true"
  })
  void anOfferIsForAJobOrNamesItsCategoryAndTeam(
      boolean job, boolean category, boolean reference, boolean id, boolean accepted) {
    OfferDraft.Builder offer = draft().username("john_freelancer");
    if (job) {
      offer.jobKey("~1");
    }
    if (category) {
      offer.categoryId("531770282584862733");
    }
    if (reference) {
      offer.teamReference("34567");
    }
    if (id) {
      offer.teamId("mytestcompany:myteam");
    }
    if (accepted) {
      assertThat(offer.build().username()).contains("john_freelancer");
    } else {
      refused(
          offer::build,
          "an offer needs a job or a team: call jobKey(...), or all of categoryId(...),"
              + " teamReference(...) and teamId(...)");
    }
  }

  @Test
  void anOfferHasMilestonesOrHourlyTerms() {
    refused(
        () -> fixed().milestones(List.of()).build(),
        "a fixed-price offer needs at least one milestone: call milestones(...)");
    refused(
        () -> hourly().milestones(List.of(MILESTONE)).build(),
        "an hourly offer has no milestones: they belong to fixed-price offers");
    String hourlyOnly = "weeklyLimitHours, weeklyStipend and startDate belong to hourly offers";
    refused(() -> fixed().weeklyLimitHours(40).build(), hourlyOnly);
    refused(() -> fixed().weeklyStipend(BigDecimal.TEN).build(), hourlyOnly);
    refused(() -> fixed().startDate(LocalDate.of(2020, 1, 1)).build(), hourlyOnly);
    assertThat(fixed().build().milestones()).containsExactly(MILESTONE);
    assertThat(
            hourly()
                .weeklyLimitHours(1)
                .weeklyStipend(BigDecimal.TEN)
                .startDate(LocalDate.of(2020, 1, 1))
                .build()
                .weeklyLimitHours())
        .contains(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0     | must be more than 0, was 0",
        "-5    | must be more than 0, was -5",
        "1.005 | takes dollars and cents, at most two decimals, was 1.005"
      })
  void anAmountIsMoney(BigDecimal amount, String sentence) {
    refused(() -> hourly().chargeRate(amount).build(), "chargeRate " + sentence);
    refused(() -> fixed().chargeRate(amount).build(), "chargeRate " + sentence);
    refused(() -> hourly().weeklyStipend(amount).build(), "weeklyStipend " + sentence);
    refused(() -> OfferMilestone.of("First", amount), "depositAmount " + sentence);
    refused(
        () -> OfferMilestone.of("First", amount, LocalDate.of(2020, 1, 1)),
        "depositAmount " + sentence);
  }

  @Test
  void aWeekHasAtLeastOneHour() {
    refused(
        () -> hourly().weeklyLimitHours(0).build(), "weeklyLimitHours must be at least 1, was 0");
  }

  @Test
  void aMilestoneHasAName() {
    refused(() -> OfferMilestone.of(" ", BigDecimal.TEN), "description must not be blank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "message",
        "jobKey",
        "categoryId",
        "teamReference",
        "teamId",
        "username",
        "freelancerReference",
        "profileKey",
        "agencyReference"
      })
  void noTextOfAnOfferIsBlank(String property) throws ReflectiveOperationException {
    OfferDraft.Builder offer = hourly();
    OfferDraft.Builder.class.getMethod(property, String.class).invoke(offer, " \n");

    refused(offer::build, property + " must not be blank");
  }

  @Test
  void anOfferDoesNotKeepTheListThatItWasGiven() {
    List<OfferMilestone> milestones = new ArrayList<>(List.of(MILESTONE));
    OfferDraft.Builder builder = fixed().milestones(milestones);
    OfferDraft offer = builder.build();
    milestones.clear();

    assertThat(offer.milestones()).containsExactly(MILESTONE);
    assertThatThrownBy(() -> offer.milestones().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(builder.build()).isEqualTo(offer);
  }

  @Test
  void aQueryForOffersNeedsACompanyOrAJob() {
    String sentence =
        "a query for offers needs a company or a job: call companyReference(...) or jobKey(...)";
    refused(() -> ClientOfferQuery.builder().build(), sentence);
    refused(() -> ClientOfferQuery.builder().teamReference("34567").build(), sentence);
    refused(() -> ClientOfferQuery.ofCompany(" "), "companyReference must not be blank");
    refused(() -> ClientOfferQuery.ofJob(""), "jobKey must not be blank");
    refused(
        () -> ClientOfferQuery.ofJob("~1").toBuilder().teamReference("").build(),
        "teamReference must not be blank");
  }

  @Test
  void oneOfferOfAClientIsGotByACompanyOrAJob() {
    ClientOffersRouter offers = HrApi.of(server.client()).clientOffers();

    refused(() -> offers.getByCompany(OfferId.of("1"), " "), "companyReference must not be blank");
    refused(() -> offers.getByJob(OfferId.of("1"), ""), "jobKey must not be blank");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void aQueryForApplicationsNamesTheTeamAndTheJob() {
    refused(
        () -> ClientApplicationQuery.builder().build(),
        "a query for applications needs teamReference, jobKey: set before build()");
    refused(() -> ClientApplicationQuery.ofJob(" ", "~1"), "teamReference must not be blank");
    refused(() -> ClientApplicationQuery.ofJob("1", " "), "jobKey must not be blank");
    ClientApplicationQuery.Builder query = ClientApplicationQuery.ofJob("1", "~1").toBuilder();
    refused(() -> query.profileKey("").build(), "profileKey must not be blank");
    refused(
        () -> query.profileKey("~1").agencyReference("").build(),
        "agencyReference must not be blank");
  }

  @Test
  void oneApplicationOfAClientIsGotByTheTeam() {
    ClientApplicationsRouter applications = HrApi.of(server.client()).clientApplications();
    ApplicationId id = ApplicationId.of("1");

    refused(() -> applications.get(id, " "), "teamReference must not be blank");
    refused(() -> applications.getV3(id, ""), "teamReference must not be blank");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void applicationsAreOrderedByTheNameOfAField() {
    refused(() -> ApplicationSort.ascending(" "), "field must not be blank");
    refused(() -> ApplicationSort.descending("a;D"), "field must not hold a semicolon");
    List<ApplicationSort> order =
        new ArrayList<>(List.of(ApplicationSort.ascending("created_time")));
    ClientApplicationQuery query =
        ClientApplicationQuery.ofJob("1", "~1").toBuilder().orderBy(order).build();
    order.clear();

    assertThat(query.orderBy()).containsExactly(ApplicationSort.ascending("created_time"));
    assertThat(query.toBuilder().build()).isEqualTo(query);
  }
}
