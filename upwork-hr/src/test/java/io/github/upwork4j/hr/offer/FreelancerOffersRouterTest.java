package io.github.upwork4j.hr.offer;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreelancerOffersRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final FreelancerOfferQuery NEW = FreelancerOfferQuery.builder().build();

  private static final OfferTerms TERMS =
      OfferTerms.builder()
          .type(OpenEnum.of(ContractType.HOURLY))
          .chargeRate(new BigDecimal("20.0"))
          .startDate(Instant.parse("2014-07-08T00:00:00Z"))
          .build();

  private static final Offer DOCUMENTED =
      Offer.builder()
          .id(OfferId.of("70449"))
          .title("Test offers API send offer")
          .type(OpenEnum.of(ContractType.HOURLY))
          .status(OpenEnum.of(OfferStatus.NEW))
          .clientCompanyReference("55102")
          .clientUserReference("106975")
          .freelancerReference("106976")
          .terms(TERMS)
          .build();

  private FreelancerOffersRouter offers() {
    return HrApi.of(server.client()).freelancerOffers();
  }

  @Test
  void allDocumentedParametersOfAListAreSent() {
    server.answer("freelancer-offers/list.json").answer("freelancer-offers/list.json");

    offers()
        .list(NEW.toBuilder().status(OfferStatus.DECLINED).page(PageRequest.of(20, 10)).build())
        .execute();
    offers().list(NEW).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/offers/v1/contractors/offers.json
            ?status=declined
            &page=20%3B10
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(server.sentPath()).isEqualTo("/api/offers/v1/contractors/offers.json?page=0%3B20");
  }

  @ParameterizedTest
  @CsvSource({
    "list.json, 1", // lister
    "list.2017.json, 2" // listner
  })
  void theDocumentedListIsReadWholeInBothEditions(String edition, int count) {
    server.answer("freelancer-offers/" + edition);

    UpworkResponse<Page<Offer>> response = offers().list(NEW).executeForResponse();

    assertThat(response.value().items()).hasSize(count).containsOnly(DOCUMENTED);
    assertThat(response.value().total()).isEmpty();
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void oneOfferIsGotByItsId() {
    server.answer("freelancer-offers/get.json");

    UpworkResponse<Offer> response = offers().get(OfferId.of("12345")).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/offers/v1/contractors/offers/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .id(OfferId.of("12345"))
                .title("Test offers API resource sends an offer")
                .terms(TERMS.toBuilder().version("v1").build())
                .build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldThatMayBeEmptyIsReadWhenItIsThere() {
    server.answer("freelancer-offers/get.full.json");

    Offer offer = offers().get(OfferId.of("12345")).execute();

    assertThat(offer)
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .id(OfferId.of("12345"))
                .title("Test offers API resource sends an offer")
                .type(OpenEnum.of(ContractType.FIXED_PRICE))
                .status(OpenEnum.of(OfferStatus.ACCEPTED))
                .agencyReference("9001")
                .visibleToFreelancer(true)
                .jobKey("~012345abcdef")
                .terms(
                    TERMS.toBuilder()
                        .weeklyStipend(new BigDecimal("12.50"))
                        .weeklyLimitHours(40)
                        .manualTimeAllowed(false)
                        .categoryId("531770282584862733")
                        .version("v1")
                        .build())
                .build());
    assertWhole(offer);
  }

  @Test
  void emptyTextsAreNothingAndUnknownValuesAndFieldsAreKept() {
    server.answerWith(
        "{\"offer\":{\"rid\":\"1\",\"terms_data\":\"\",\"last_event_state\":\"frozen\","
            + "\"hat\":\"red\"}}");

    Offer offer = offers().get(OfferId.of("1")).execute();

    assertThat(offer.terms()).isEmpty();
    assertThat(offer.status().orElseThrow().raw()).isEqualTo("frozen");
    assertThat(offer.additionalProperties()).isEqualTo(Map.of("hat", "red"));
  }

  @Test
  void anOfferIsAccepted() {
    server.answer("freelancer-offers/action.json");

    UpworkResponse<Acknowledgement> response =
        offers().accept(OfferId.of("12345")).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/offers/v1/contractors/actions/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            name=accept
            """);
    assertThat(response.value())
        .isEqualTo(Acknowledgement.builder().message("Offer 12345 accepted").build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void anOfferIsDeclined() {
    server.answerWith("{\"message\":\"Offer 12345 declined\"}");

    Acknowledgement done = offers().decline(OfferId.of("12345")).execute();

    assertThat(server.sent())
        .startsWith("POST /api/offers/v1/contractors/actions/12345.json\n")
        .endsWith("\nname=decline\n");
    assertThat(done.message()).contains("Offer 12345 declined");
  }
}
