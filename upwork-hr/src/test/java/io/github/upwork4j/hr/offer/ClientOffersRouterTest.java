package io.github.upwork4j.hr.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientOffersRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ClientOfferQuery COMPANY = ClientOfferQuery.ofCompany("34567");

  private ClientOffersRouter offers() {
    return HrApi.of(server.client()).clientOffers();
  }

  @Test
  void allDocumentedParametersOfAListAreSent() {
    server.answer("client-offers/list.json");

    offers()
        .list(
            ClientOfferQuery.builder()
                .companyReference("34567")
                .teamReference("34568")
                .jobKey("~012345abcdef")
                .status(OfferStatus.WITHDRAWN)
                .page(PageRequest.of(20, 10))
                .build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/offers/v1/clients/offers.json
            ?company_id=34567
            &team__reference=34568
            &job__reference=~012345abcdef
            &status=withdrawn
            &page=20%3B10
            Accept: application/json
            User-Agent: upwork4j/V
            """);
  }

  @Test
  void theOffersOfACompanyOrForAJobAreListed() {
    server.answer("client-offers/list.json").answer("client-offers/list.json");

    UpworkResponse<Page<Offer>> response = offers().list(COMPANY).executeForResponse();
    offers().list(ClientOfferQuery.ofJob("~012345abcdef")).execute();

    assertThat(server.sentPath())
        .isEqualTo("/api/offers/v1/clients/offers.json?company_id=34567&page=0%3B20");
    assertThat(server.sentPath())
        .isEqualTo("/api/offers/v1/clients/offers.json?job__reference=~012345abcdef&page=0%3B20");
    assertThat(response.value().items())
        .containsExactly(
            Offer.builder()
                .id(OfferId.of("70727"))
                .title("Test offers API")
                .type(OpenEnum.of(ContractType.HOURLY))
                .status(OpenEnum.of(OfferStatus.NEW))
                .clientCompanyReference("55102")
                .clientUserReference("106975")
                .freelancerReference("3")
                .terms(
                    OfferTerms.builder()
                        .type(OpenEnum.of(ContractType.HOURLY))
                        .chargeRate(new BigDecimal("21.0"))
                        .startDate(Instant.parse("2014-07-11T00:00:00Z"))
                        .build())
                .build());
    assertThat(response.value().total()).isEmpty();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405046576));
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void oneBareOfferIsAListOfOneAndAnEmptyTextAListOfNone() {
    server
        .answerWith("{\"offers\":{\"lister\":{\"total_items\":\"1\"},\"offer\":{\"rid\":\"7\"}}}")
        .answerWith("{\"offers\":{\"lister\":{\"total_items\":\"0\"},\"offer\":\"\"}}");

    Page<Offer> one = offers().list(COMPANY).execute();
    Page<Offer> none = offers().list(COMPANY).execute();

    assertThat(one.items()).containsExactly(Offer.builder().id(OfferId.of("7")).build());
    assertThat(one.total()).hasValue(1);
    assertThat(none.items()).isEmpty();
    assertThat(none.total()).hasValue(0);
  }

  @Test
  void oneOfferIsGotByItsCompany() {
    server.answer("client-offers/get.json");

    UpworkResponse<Offer> response =
        offers().getByCompany(OfferId.of("77777"), "34567").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/offers/v1/clients/offers/77777.json
            ?company_id=34567
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .isEqualTo(
            Offer.builder()
                .id(OfferId.of("77777"))
                .title("Test offers API send offer")
                .type(OpenEnum.of(ContractType.HOURLY))
                .status(OpenEnum.of(OfferStatus.NEW))
                .clientCompanyReference("12345")
                .clientUserReference("102345")
                .freelancerReference("102345")
                .terms(
                    OfferTerms.builder()
                        .type(OpenEnum.of(ContractType.HOURLY))
                        .chargeRate(new BigDecimal("20.0"))
                        .startDate(Instant.parse("2014-07-08T00:00:00Z"))
                        .build())
                .build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void oneOfferIsGotByItsJob() {
    server.answer("client-offers/get.json");

    offers().getByJob(OfferId.of("77777"), "~012345abcdef").execute();

    assertThat(server.sentPath())
        .isEqualTo("/api/offers/v1/clients/offers/77777.json?job__reference=~012345abcdef");
  }

  @Test
  void anHourlyOfferForAJobIsSentAsAForm() {
    server.answer("client-offers/send.json");

    UpworkResponse<OfferId> response =
        offers()
            .send(
                OfferDraft.builder()
                    .title("Test offers API & more")
                    .type(ContractType.HOURLY)
                    .chargeRate(new BigDecimal("20.50"))
                    .message("Please accept\nthis test job")
                    .jobKey("~01c8e0xxxxxxxx05255")
                    .profileKey("~~677961dcd7f65c01")
                    .agencyReference("9001")
                    .previousOffer(OfferId.of("70727"))
                    .application(ApplicationId.of("345"))
                    .contract(ContractReference.of("167747"))
                    .weeklyLimitHours(40)
                    .weeklyStipend(new BigDecimal("1E+2"))
                    .closeOnAccept(false)
                    .startDate(LocalDate.of(2011, 6, 15))
                    .build())
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/offers/v1/clients/offers.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            title=Test%20offers%20API%20%26%20more
            &job_type=hourly
            &charge_rate=20.50
            &message_to_contractor=Please%20accept%0Athis%20test%20job
            &contractor_key=~~677961dcd7f65c01
            &contractor_org=9001
            &context%5Bprevious_offer_ref%5D=70727
            &context%5Bjob_posting_ref%5D=~01c8e0xxxxxxxx05255
            &context%5Bjob_application_ref%5D=345
            &context%5Bcontract_ref%5D=167747
            &weekly_limit=40
            &weekly_stipend=100
            &close_on_accept=0
            &start_date=06-15-2011
            """);
    assertThat(response.value()).isEqualTo(OfferId.of("12345"));
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1404844979));
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void aFixedPriceOfferWithoutAJobIsSentWithItsMilestones() {
    server.answer("client-offers/send.json");

    offers()
        .send(
            OfferDraft.builder()
                .title("T")
                .type(ContractType.FIXED_PRICE)
                .chargeRate(new BigDecimal("203"))
                .message("M")
                .categoryId("531770282584862733")
                .teamReference("34567")
                .teamId("mytestcompany:myteam")
                .username("john_freelancer")
                .milestones(
                    List.of(
                        OfferMilestone.of(
                            "description 1", new BigDecimal("101"), LocalDate.of(2015, 3, 15)),
                        OfferMilestone.of("description 2", new BigDecimal("102.00"))))
                .build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/offers/v1/clients/offers.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            title=T
            &job_type=fixed-price
            &charge_rate=203
            &message_to_contractor=M
            &related_jobcategory2=531770282584862733
            &team__reference=34567
            &client_team_ref=mytestcompany%3Amyteam
            &contractor_username=john_freelancer
            &milestones%5B0%5D%5Bmilestone_description%5D=description%201
            &milestones%5B0%5D%5Bdeposit_amount%5D=101
            &milestones%5B0%5D%5Bdue_date%5D=03-15-2015
            &milestones%5B1%5D%5Bmilestone_description%5D=description%202
            &milestones%5B1%5D%5Bdeposit_amount%5D=102.00
            """);
  }

  @Test
  void anOfferIsSentByTheFreelancersReference() {
    server.answer("client-offers/send.json");

    offers().send(OfferRulesTest.hourly().closeOnAccept(true).build()).execute();

    assertThat(server.sent()).contains("\n&contractor_reference=1234\n", "\n&close_on_accept=1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"offer_id\":\"12345\"}", "{\"offer_id\":12345}"})
  void theIdOfANewOfferIsATextOrANumber(String answer) {
    server.answerWith(answer);

    assertThat(offers().send(OfferRulesTest.hourly().build()).execute().value()).isEqualTo("12345");
  }

  @ParameterizedTest
  @CsvSource({
    "NEW, new",
    "ACCEPTED, accepted",
    "DECLINED, declined",
    "EXPIRED, expired",
    "WITHDRAWN, withdrawn",
    "CANCELLED, cancelled",
    "CHANGED, changed"
  })
  void everyDocumentedStatusIsSentAndRead(OfferStatus status, String wireName) {
    server.answerWith(
        "{\"offers\":{\"offer\":[{\"rid\":\"1\",\"last_event_state\":\"" + wireName + "\"}]}}");

    Page<Offer> page = offers().list(COMPANY.toBuilder().status(status).build()).execute();

    assertThat(server.sentPath()).contains("&status=" + wireName + "&");
    assertThat(page.items().get(0).status()).contains(OpenEnum.of(status));
  }
}
