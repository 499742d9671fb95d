package io.github.upwork4j.hr.contract;

import static io.github.upwork4j.testing.Models.assertWhole;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final EngagementQuery ALL = EngagementQuery.builder().build();

  /** The fixed-price contract of the 2020 edition. */
  private static final Engagement FIXED =
      Engagement.builder()
          .reference(ContractReference.of("12345"))
          .title("Embedded login page with Python")
          .status(OpenEnum.of(EngagementStatus.CLOSED))
          .type(OpenEnum.of(ContractType.FIXED_PRICE))
          .jobKey("~01e55e24e...")
          .jobTitle("Embedded login page with Python")
          .offer(OfferId.of("12345"))
          .applicationUid("123456789012345678")
          .freelancerReference("12345")
          .freelancerId("providerid")
          .profileKey("~0192ebf.......")
          .portraitUrl(
              "https://url.com/Users:auser:PortraitUrl_original?AWSAccessKeyId=AK7&Signature=8k%3D")
          .teamReference("2345")
          .teamId("xsdf-6sdfsyuia...")
          .fixedPrice(new BigDecimal("150"))
          .createdAt(Instant.parse("2018-01-17T06:58:50Z"))
          .startDate(Instant.parse("2018-01-17T00:00:00Z"))
          .startedAt(Instant.parse("2018-01-17T06:58:49Z"))
          .endDate(Instant.parse("2018-01-17T00:00:00Z"))
          .endedAt(Instant.parse("2018-01-17T18:56:13Z"))
          .feedback(feedback("4.5 - 5.0 Stars", "4.5 - 5.0 Stars"))
          .build();

  /** The hourly contract of the 2017 edition. */
  private static final Engagement HOURLY =
      Engagement.builder()
          .reference(ContractReference.of("167747"))
          .title("Test offers API send offer")
          .status(OpenEnum.of(EngagementStatus.ACTIVE))
          .type(OpenEnum.of(ContractType.HOURLY))
          .jobKey("~012345abcdef")
          .jobTitle("Test offers API send offer")
          .freelancerReference("675604")
          .freelancerId("john_freelancer")
          .profileKey("~012345abcdef")
          .portraitUrl("https://...")
          .teamReference("377329")
          .teamId("unazcm8kj7ytdrwwgc-pkq")
          .hourlyRate(new BigDecimal("20.0"))
          .createdAt(Instant.parse("2014-07-15T14:20:52Z"))
          .startDate(Instant.parse("2014-07-15T00:00:00Z"))
          .build();

  private static EngagementFeedback feedback(String ofFreelancer, String ofClient) {
    return EngagementFeedback.builder()
        .forFreelancer(FeedbackBand.builder().score(ofFreelancer).build())
        .forClient(FeedbackBand.builder().score(ofClient).build())
        .build();
  }

  private EngagementsRouter engagements() {
    return HrApi.of(server.client()).engagements();
  }

  @Test
  void allDocumentedParametersOfAListAreSentAndItsTwoTimesDiffer() {
    server.answer("engagements/list.json");

    engagements()
        .list(
            EngagementQuery.builder()
                .teamReference("34567")
                .includeSubTeams(true)
                .freelancerReference("1234")
                .jobKey("~012345abcdef")
                .agencyReference("9001")
                .statuses(List.of(EngagementStatus.ACTIVE, EngagementStatus.CLOSED))
                .createdFrom(LocalDateTime.of(2008, 9, 9, 0, 0, 1))
                .createdTo(LocalDateTime.of(2009, 1, 20, 11, 59, 59))
                .orderBy(
                    List.of(
                        EngagementSort.descending(EngagementSort.Field.CREATED_TIME),
                        EngagementSort.ascending(EngagementSort.Field.CLIENT_TEAM_REFERENCE)))
                .page(PageRequest.of(20, 10))
                .build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/engagements.json
            ?buyer_team__reference=34567
            &include_sub_teams=1
            &provider__reference=1234
            &job__reference=~012345abcdef
            &agency_team__reference=9001
            &status=active%3Bclosed
            &created_time_from=2008-09-09T00%3A00%3A01
            &created_time_to=2009-01-20%2011%3A59%3A59
            &order_by=created_time%3Bclient_team__reference%3BDA
            &page=20%3B10
            Accept: application/json
            User-Agent: upwork4j/V
            """);
  }

  @Test
  void aListOfEverythingSendsItsPageOnly() {
    server.answer("engagements/list.json").answer("engagements/list.json");

    engagements().list(ALL).execute();
    engagements()
        .list(EngagementQuery.ofTeam("34567").toBuilder().profileKey("~~677961dcd7f65c01").build())
        .execute();

    assertThat(server.sentPath()).isEqualTo("/api/hr/v2/engagements.json?page=0%3B20");
    assertThat(server.sentPath())
        .isEqualTo(
            "/api/hr/v2/engagements.json?buyer_team__reference=34567"
                + "&profile_key=~~677961dcd7f65c01&page=0%3B20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list.json", "list.top.json"})
  void oneBareContractIsAListOfOneInBothDocumentedForms(String form) {
    server.answer("engagements/" + form);

    UpworkResponse<Page<Engagement>> response = engagements().list(ALL).executeForResponse();

    assertThat(response.value().items()).containsExactly(FIXED);
    assertThat(response.value().total()).hasValue(2);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theEchoOfThe2017EditionIsCalledList() {
    server.answer("engagements/list.2017.json");

    UpworkResponse<Page<Engagement>> response = engagements().list(ALL).executeForResponse();

    assertThat(response.value().items()).containsExactly(HOURLY);
    assertThat(response.value().total()).hasValue(2);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"engagements\":{\"engagement\":[{\"reference\":\"1\"},{\"reference\":2}]}}",
        "{\"engagement\":[{\"reference\":1},{\"reference\":\"2\"}]}"
      })
  void severalContractsAreAListInBothForms(String form) {
    server.answerWith(form);

    assertThat(engagements().list(ALL).execute().items()).containsExactly(bare("1"), bare("2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"engagements\":{\"lister\":{\"total_items\":\"0\"},\"engagement\":\"\"}}",
        "{\"engagements\":\"\",\"lister\":{\"total_items\":\"0\"}}",
        "{\"engagement\":[],\"list\":{\"total_items\":0}}",
        "{\"engagement\":{},\"list\":{\"total_items\":0}}"
      })
  void noContractsAreNoneInAnyOfTheseForms(String form) {
    server.answerWith(form);

    Page<Engagement> page = engagements().list(ALL).execute();

    assertThat(page.items()).isEmpty();
    assertThat(page.total()).hasValue(0);
  }

  @Test
  void contractsAreWalkedPageByPage() {
    server
        .answerWith(
            "{\"engagements\":{\"lister\":{\"paging\":{\"offset\":\"0\",\"count\":\"2\"},"
                + "\"total_items\":\"3\"},\"engagement\":[{\"reference\":1},{\"reference\":2}]}}")
        .answerWith(
            "{\"engagements\":{\"lister\":{\"paging\":{\"offset\":\"2\",\"count\":\"2\"},"
                + "\"total_items\":\"3\"},\"engagement\":{\"reference\":3}}}");

    assertThat(engagements().list(ALL.toBuilder().page(PageRequest.first(2)).build()).all())
        .containsExactly(bare("1"), bare("2"), bare("3"));

    assertThat(server.sentPath()).endsWith("?page=0%3B2");
    assertThat(server.sentPath()).endsWith("?page=2%3B2");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void oneContractIsGotByItsReference() {
    server.answer("engagements/get.json");

    UpworkResponse<Engagement> response =
        engagements().get(ContractReference.of("12345")).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/engagements/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(FIXED);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theContractOfThe2017EditionIsReadWhole() {
    server.answer("engagements/get.2017.json");

    UpworkResponse<Engagement> response =
        engagements().get(ContractReference.of("167747")).executeForResponse();

    assertThat(response.value()).isEqualTo(HOURLY.toBuilder().jobKey("~01234567aaabbb").build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldThatMayBeEmptyIsReadWhenItIsThere() {
    server.answer("engagements/get.full.json");

    Engagement engagement = engagements().get(ContractReference.of("167747")).execute();

    assertThat(engagement)
        .isEqualTo(
            FIXED.toBuilder()
                .reference(ContractReference.of("167747"))
                .title("Contract")
                .description("All of it")
                .status(OpenEnum.of(EngagementStatus.ACTIVE))
                .paused(true)
                .offer(OfferId.of("70727"))
                .application(ApplicationId.of("345"))
                .freelancerReference("675604")
                .portraitUrl("https://p")
                .agencyReference("9001")
                .agencyId("agency")
                .hourlyRate(new BigDecimal("20.25"))
                .weeklyHoursLimit(40)
                .weeklySalary(new BigDecimal("500"))
                .weeklyStipendHours(5)
                .upfrontPayment(new BigDecimal("10.50"))
                .createdAt(Instant.ofEpochMilli(1516172330001L))
                .startedAt(Instant.ofEpochMilli(1516172329001L))
                .endDate(Instant.parse("2018-01-18T00:00:00Z"))
                .endedAt(Instant.ofEpochMilli(1516215373001L))
                .activeMilestone(Map.of("id", "7"))
                .milestones(Map.of("milestone", List.of(Map.of("id", "7"))))
                .feedback(feedback("4.5 - 5.0 Stars", "4.0 - 4.5 Stars"))
                .build());
    assertWhole(engagement);
  }

  @Test
  void theOfferAndTheProfileKeyMayStandUnderEitherOfTheirNames() {
    server.answerWith(
        "{\"engagement\":{\"reference\":\"1\",\"offer__reference\":\"7\","
            + "\"dev_recono_ciphertext\":\"~2\"}}");

    assertThat(engagements().get(ContractReference.of("1")).execute())
        .isEqualTo(bare("1").toBuilder().offer(OfferId.of("7")).profileKey("~2").build());
  }

  @Test
  void emptyTextsAreNothingAndUnknownValuesAndFieldsAreKept() {
    server.answerWith(
        "{\"engagement\":{\"reference\":\"1\",\"feedback\":\"\",\"active_milestone\":\"\","
            + "\"milestones\":\"\",\"weekly_hours_limit\":\"\",\"status\":\"frozen\",\"hat\":1}}");

    Engagement engagement = engagements().get(ContractReference.of("1")).execute();

    assertThat(engagement.feedback()).isEmpty();
    assertThat(engagement.activeMilestone()).isEmpty();
    assertThat(engagement.milestones()).isEmpty();
    assertThat(engagement.weeklyHoursLimit()).isEmpty();
    assertThat(engagement.status().orElseThrow().raw()).isEqualTo("frozen");
    assertThat(engagement.additionalProperties()).isEqualTo(Map.of("hat", BigDecimal.ONE));
  }

  private static Engagement bare(String reference) {
    return Engagement.builder().reference(ContractReference.of(reference)).build();
  }
}
