package io.github.upwork4j.hr.offer;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClientApplicationsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ApplicationId ID = ApplicationId.of("12345");
  private static final ClientApplicationQuery JOB =
      ClientApplicationQuery.ofJob("34567", "~01d54a7xxxxx125731");

  /** The application of the 2020 edition. */
  static final Application DOCUMENTED =
      Application.builder()
          .id(ID)
          .status("In Process")
          .interviewStatus("Waiting For Provider")
          .createdBy("Client")
          .createdAt(Instant.parse("2014-07-08T04:43:38Z"))
          .jobKey("~012345abcdef")
          .jobTitle("Test oAuth API create job")
          .jobDescription("Create job via oAuth api")
          .jobType(OpenEnum.of(ContractType.HOURLY))
          .teamId("unazcm8kj7ytdrwwgc-pkq")
          .profileKey("~012345abcdef")
          .freelancerReference("675604")
          .freelancerName("John Johnson")
          .freelancerTitle("Software developer - test WEBAPI oAuth")
          .portraitUrl("https://...")
          .feedbackScore(BigDecimal.ZERO)
          .totalHours(BigDecimal.ZERO)
          .inviteLetter("Test invite to interview via oAuth")
          .chargeRate(new BigDecimal("22.22"))
          .payRate(new BigDecimal("20"))
          .fixedPay(BigDecimal.ZERO)
          .upfrontPayment(BigDecimal.ZERO)
          .durationReference("2")
          .preferences(PreferenceMatches.builder().met(0).total(0).build())
          .shortlisted(false)
          .undecided(true)
          .seenByClient(true)
          .hiddenByClient(false)
          .hiddenByFreelancer(false)
          .autoHidden(false)
          .build();

  private ClientApplicationsRouter applications() {
    return HrApi.of(server.client()).clientApplications();
  }

  @Test
  void allDocumentedParametersOfAListAreSent() {
    server.answer("client-applications/list.json").answer("client-applications/list-v3.json");
    ClientApplicationQuery query =
        JOB.toBuilder()
            .status(ClientApplicationStatus.SHORTLISTED)
            .profileKey("~~677961dcd7f65c01")
            .agencyReference("9001")
            .orderBy(
                List.of(
                    ApplicationSort.descending("created_time"),
                    ApplicationSort.ascending("feedback_score")))
            .page(PageRequest.of(20, 10))
            .build();

    applications().list(query).execute();
    applications().listV3(query).execute();

    String parameters =
        """
        ?buyer_team__reference=34567
        &job_key=~01d54a7xxxxx125731
        &status=shortlisted
        &profile_key=~~677961dcd7f65c01
        &agency_team__reference=9001
        &order_by=created_time%3Bfeedback_score%3BDA
        &page=20%3B10
        Accept: application/json
        User-Agent: upwork4j/V
        """;
    assertThat(server.sent()).isEqualTo("GET /api/hr/v4/clients/applications.json\n" + parameters);
    assertThat(server.sent()).isEqualTo("GET /api/hr/v3/clients/applications.json\n" + parameters);
  }

  @Test
  void onlyTheTeamTheJobAndThePageAreSentByDefault() {
    server.answer("client-applications/list.json");

    applications().list(JOB).execute();

    assertThat(server.sentPath())
        .isEqualTo(
            "/api/hr/v4/clients/applications.json?buyer_team__reference=34567"
                + "&job_key=~01d54a7xxxxx125731&page=0%3B20");
  }

  @Test
  void theDocumentedListIsReadWholeAndCountedUnderANameWithAHyphen() {
    server.answer("client-applications/list.json");

    UpworkResponse<Page<Application>> response = applications().list(JOB).executeForResponse();

    assertThat(response.value().items()).containsExactly(DOCUMENTED);
    assertThat(response.value().total()).hasValue(1);
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405339447));
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theListOfThe2017EditionIsReadWholeBesideItsListner() {
    server.answer("client-applications/list-v3.json");

    UpworkResponse<Page<Application>> response = applications().listV3(JOB).executeForResponse();

    assertThat(response.value().items())
        .containsExactly(
            DOCUMENTED.toBuilder()
                .freelancerTitle("Software developer - test WEBAPI OAuth")
                .inviteLetter("Test invite to interview via OAuth")
                .build());
    assertThat(response.value().total()).hasValue(1);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void oneBareApplicationIsAListOfOneAndAnEmptyTextAListOfNone() {
    server
        .answerWith("{\"applications\":{\"rid\":\"7\"},\"lister\":{\"total-count\":\"1\"}}")
        .answerWith("{\"applications\":\"\",\"lister\":{\"total-count\":0}}");

    Page<Application> one = applications().list(JOB).execute();
    Page<Application> none = applications().list(JOB).execute();

    assertThat(one.items())
        .containsExactly(Application.builder().id(ApplicationId.of("7")).build());
    assertThat(one.total()).hasValue(1);
    assertThat(none.items()).isEmpty();
    assertThat(none.total()).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "SHORTLISTED, shortlisted",
    "MESSAGED, messaged",
    "HIRED, hired",
    "OFFERED, offered",
    "DECLINED, declined",
    "HIDDEN, hidden"
  })
  void everyDocumentedStatusIsSent(ClientApplicationStatus status, String wireName) {
    server.answer("client-applications/list.json");

    applications().list(JOB.toBuilder().status(status).build()).execute();

    assertThat(server.sentPath()).contains("&status=" + wireName + "&");
  }

  @Test
  void oneApplicationIsGotByItsId() {
    server.answer("client-applications/get.json");

    UpworkResponse<Application> response = applications().get(ID, "34567").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v4/clients/applications/12345.json
            ?buyer_team__reference=34567
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(DOCUMENTED.toBuilder().jobKey("~00012345abcde").build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theApplicationOfThe2017EditionNamesItsDescriptionDifferently() {
    server.answer("client-applications/get-v3.json");

    UpworkResponse<Application> response = applications().getV3(ID, "34567").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v3/clients/applications/12345.json
            ?buyer_team__reference=34567
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(DOCUMENTED.toBuilder().jobKey("~00012345abcde").build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldIsReadWhenItIsThere() {
    server.answer("client-applications/get.full.json");

    Application application = applications().get(ID, "34567").execute();

    assertThat(application)
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .offerStatus("Offered")
                .createdBy("Freelancer")
                .jobKey("~job")
                .jobType(OpenEnum.of(ContractType.FIXED_PRICE))
                .profileKey("~freelancer")
                .portraitUrl("https://p")
                .feedbackScore(new BigDecimal("4.9"))
                .totalHours(new BigDecimal("48.5"))
                .coverLetter("Hire me")
                .fixedPriceAgreed(new BigDecimal("100"))
                .fixedPay(new BigDecimal("90"))
                .upfrontPayment(new BigDecimal("10.5"))
                .durationReference("3")
                .preferences(PreferenceMatches.builder().met(2).total(3).build())
                .shortlisted(true)
                .undecided(false)
                .seenByClient(false)
                .hiddenByClient(true)
                .autoHidden(true)
                .build());
    assertWhole(application);
  }

  static Stream<Arguments> flags() {
    return Stream.of(
        flag("is_shortlisted", Application.Builder::shortlisted),
        flag("is_undecided", Application.Builder::undecided),
        flag("is_seen_by_buyer", Application.Builder::seenByClient),
        flag("is_hidden_by_buyer", Application.Builder::hiddenByClient),
        flag("is_hidden_by_provider", Application.Builder::hiddenByFreelancer),
        flag("is_auto_hidden", Application.Builder::autoHidden));
  }

  private static Arguments flag(String name, BiConsumer<Application.Builder, Boolean> property) {
    return Arguments.of(name, property);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void flags(String name, BiConsumer<Application.Builder, Boolean> property) {
    server
        .answerWith("{\"application\":{\"rid\":\"1\",\"" + name + "\":\"1\"}}")
        .answerWith("{\"application\":{\"rid\":\"1\",\"" + name + "\":\"t\"}}");
    Application.Builder expected = Application.builder().id(ApplicationId.of("1"));
    property.accept(expected, true);

    assertThat(applications().get(ID, "34567").execute()).isEqualTo(expected.build());
    assertThat(applications().get(ID, "34567").execute()).isEqualTo(expected.build());
  }

  @Test
  void emptyTextsAreNothingAndUnknownFieldsAreKept() {
    server.answerWith(
        "{\"application\":{\"rid\":\"1\",\"job_pref_matches\":\"\",\"fp_amount_agreed\":\"\","
            + "\"job_type\":\"Weekly\",\"hat\":\"red\"}}");

    Application application = applications().get(ID, "34567").execute();

    assertThat(application.preferences()).isEmpty();
    assertThat(application.fixedPriceAgreed()).isEmpty();
    assertThat(application.jobType().orElseThrow().raw()).isEqualTo("Weekly");
    assertThat(application.additionalProperties()).isEqualTo(Map.of("hat", "red"));
  }
}
