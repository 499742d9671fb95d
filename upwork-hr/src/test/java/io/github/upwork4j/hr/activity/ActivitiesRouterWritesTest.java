package io.github.upwork4j.hr.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calls of {@link ActivitiesRouter} that change something. */
class ActivitiesRouterWritesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ContractReference CONTRACT = ContractReference.of("12345");

  private ActivitiesRouter activities() {
    return HrApi.of(server.client()).activities();
  }

  @Test
  void anActivityIsCreatedAsAForm() {
    server.answer("activities/create.json");

    Activity created =
        activities()
            .create(
                "123abc",
                "678def",
                ActivityDraft.builder()
                    .code("Team task 01")
                    .description("Desc & more")
                    .url("https://t.example/1")
                    .contracts(List.of(ContractReference.of("1"), ContractReference.of("2")))
                    .allInCompany(false)
                    .build())
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/otask/v1/tasks/companies/123abc/teams/678def/tasks.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            code=Team%20task%2001
            &description=Desc%20%26%20more
            &url=https%3A%2F%2Ft.example%2F1
            &engagements=1%3B2
            &all_in_company=0
            """);
    assertThat(created)
        .isEqualTo(
            Activity.builder()
                .code("Team task 01")
                .companyReference("377329")
                .companyId("123abc")
                .description("Desc")
                .recordId("65491")
                .reference("65491")
                .teamReference("377329")
                .teamId("678def")
                .build());
  }

  @Test
  void anActivityIsUpdatedWithAPutOfJson() {
    server.answer("activities/update.json");

    Acknowledgement done =
        activities()
            .update(
                "123abc",
                "678def",
                "Team task 01",
                ActivityUpdate.builder()
                    .description("New")
                    .url("https://t.example/2")
                    .allInCompany(true)
                    .build())
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/otask/v1/tasks/companies/123abc/teams/678def/tasks/Team%20task%2001.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"description":"New","url":"https://t.example/2","all_in_company":1}
            """);
    assertThat(done).isEqualTo(Acknowledgement.builder().message("updated").build());
  }

  @Test
  void aContractIsAssignedToActivitiesOfATeamAndTheEmptyAnswerIsASuccess() {
    server.answer("activities/assign.json");

    Acknowledgement done =
        activities()
            .assign("123abc", "678def", CONTRACT, List.of("Team task 01", "User task 01"))
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/otask/v1/tasks/companies/123abc/teams/678def/engagements/12345/tasks.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"tasks":"Team task 01;User task 01"}
            """);
    assertThat(done).isEqualTo(Acknowledgement.builder().build());
  }

  @Test
  void aContractIsAssignedToActivities() {
    server.answer("activities/assign-by-contract.json");

    Acknowledgement done = activities().assign(CONTRACT, List.of("Team task 01")).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/tasks/v2/tasks/contracts/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"tasks":"Team task 01"}
            """);
    assertThat(done).isEqualTo(Acknowledgement.builder().message("assigned").build());
  }

  @Test
  void noCodesTakeAContractFromAllActivities() {
    server.answer("activities/assign.json").answer("activities/assign-by-contract.json");

    activities().assign("1", "2", CONTRACT, List.of()).execute();
    activities().assign(CONTRACT, List.of()).execute();

    assertThat(server.sent()).endsWith("\n{\"tasks\":\"\"}\n");
    assertThat(server.sent()).endsWith("\n{\"tasks\":\"\"}\n");
  }

  @Test
  void activitiesAreArchivedAndTakenOutAgain() {
    server.answer("activities/archive.json").answer("activities/unarchive.json");

    assertThat(activities().archive("123abc", "678def", List.of("A 1", "B;2")).execute())
        .isEqualTo(1);
    assertThat(activities().unarchive("123abc", "678def", List.of("A 1")).execute()).isEqualTo(1);

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/otask/v1/tasks/companies/123abc/teams/678def/archive/A%201;B%3B2.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {}
            """);
    assertThat(server.sentLine())
        .isEqualTo("PUT /api/otask/v1/tasks/companies/123abc/teams/678def/unarchive/A%201.json\n");
  }

  @Test
  void aBatchIsQuotedSeparatedAndEscapedForTheUser() {
    server.answer("activities/update-batch.json");

    int count =
        activities()
            .updateBatch(
                "acmeinc",
                List.of(
                    ActivityRecord.builder()
                        .code("ABC")
                        .description("Project \"ABC\", part 1")
                        .url("https://www.acmeinc.com/project/abc")
                        .build(),
                    ActivityRecord.builder()
                        .teamId("acmeinc:dev")
                        .userId("b42")
                        .code("123")
                        .description("Task\n123")
                        .build()))
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/otask/v1/tasks/companies/acmeinc/tasks/batch.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"data":"\\"acmeinc\\",\\"\\",\\"\\",\\"ABC\\",\\"Project \\"\\"ABC\\"\\", part 1\\",\
            \\"https://www.acmeinc.com/project/abc\\"<br>\
            \\"acmeinc\\",\\"acmeinc:dev\\",\\"b42\\",\\"123\\",\\"Task\\n123\\",\\"\\""}
            """);
    assertThat(count).isEqualTo(2);
  }
}
