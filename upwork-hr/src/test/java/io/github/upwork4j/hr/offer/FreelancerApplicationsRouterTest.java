package io.github.upwork4j.hr.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreelancerApplicationsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final FreelancerApplicationQuery ALL =
      FreelancerApplicationQuery.builder().build();

  /** The application of the documented lists. */
  private static final Application LISTED =
      Application.builder()
          .id(ApplicationId.of("12345"))
          .status("In Process")
          .interviewStatus("Waiting For Provider")
          .createdAt(Instant.parse("2014-07-08T04:43:38Z"))
          .jobKey("~012345abcdef")
          .jobTitle("Test oAuth API create job")
          .profileKey("~012345abcdef")
          .build();

  private FreelancerApplicationsRouter applications() {
    return HrApi.of(server.client()).freelancerApplications();
  }

  @Test
  void allDocumentedParametersOfAListAreSent() {
    server.answer("freelancer-applications/list.json");

    applications()
        .list(
            ALL.toBuilder()
                .status(FreelancerApplicationStatus.INTERVIEWS)
                .page(PageRequest.of(20, 10))
                .build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v4/contractors/applications.json
            ?status=interviews
            &page=20%3B10
            Accept: application/json
            User-Agent: upwork4j/V
            """);
  }

  @Test
  void theDocumentedListIsReadWhole() {
    server.answer("freelancer-applications/list.json");

    UpworkResponse<Page<Application>> response = applications().list(ALL).executeForResponse();

    assertThat(server.sentPath()).isEqualTo("/api/hr/v4/contractors/applications.json?page=0%3B20");
    assertThat(response.value().items()).containsExactly(LISTED);
    assertThat(response.value().total()).isEmpty();
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void aShortPageEndsTheWalkSinceNobodySaysHowManyThereAre() {
    server
        .answerWith("{\"applications\":[{\"rid\":\"1\"},{\"rid\":\"2\"}]}")
        .answerWith("{\"applications\":{\"rid\":\"3\"}}")
        .answerWith("{\"applications\":\"\"}");

    assertThat(applications().list(ALL.toBuilder().page(PageRequest.first(2)).build()).all())
        .extracting(application -> application.id().value())
        .containsExactly("1", "2", "3");
  }

  @Test
  void theListOfThe2017EditionHasNoPages() {
    server.answer("freelancer-applications/list-v3.json");

    UpworkResponse<List<Application>> response = applications().listV3().executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v3/contractors/applications.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).containsExactly(LISTED);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"INTERVIEWS, interviews", "INVITES, invites", "ACTIVE, active"})
  void everyDocumentedStatusIsSent(FreelancerApplicationStatus status, String wireName) {
    server
        .answer("freelancer-applications/list-v3.json")
        .answer("freelancer-applications/list.json");

    applications().listV3(status).execute();
    applications().list(ALL.toBuilder().status(status).build()).execute();

    assertThat(server.sentPath())
        .isEqualTo("/api/hr/v3/contractors/applications.json?status=" + wireName);
    assertThat(server.sentPath())
        .isEqualTo("/api/hr/v4/contractors/applications.json?status=" + wireName + "&page=0%3B20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"applications\":\"\"}", "{\"applications\":[]}"})
  void noApplicationsAreNoneInBothForms(String form) {
    server.answerWith(form).answerWith(form);

    assertThat(applications().listV3().execute()).isEmpty();
    assertThat(applications().list(ALL).execute().items()).isEmpty();
  }

  @Test
  void oneApplicationIsGotByItsId() {
    server.answer("freelancer-applications/get.json").answer("freelancer-applications/get-v3.json");

    UpworkResponse<Application> response =
        applications().get(ApplicationId.of("12345")).executeForResponse();
    UpworkResponse<Application> older =
        applications().getV3(ApplicationId.of("12345")).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v4/contractors/applications/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v3/contractors/applications/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(ClientApplicationsRouterTest.DOCUMENTED);
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(older.value())
        .isEqualTo(
            ClientApplicationsRouterTest.DOCUMENTED.toBuilder()
                .freelancerTitle("Software developer - test WEBAPI OAuth")
                .build());
    assertThat(older.additionalProperties()).isEmpty();
  }
}
