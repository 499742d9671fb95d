package io.github.upwork4j.hr.activity;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls of {@link ActivitiesRouter} that read. */
class ActivitiesRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ContractReference CONTRACT = ContractReference.of("1234");

  private static final Activity DOCUMENTED =
      Activity.builder()
          .code("User task 01")
          .companyId("123abc")
          .createdAt(LocalDateTime.of(2014, 7, 17, 10, 54, 30))
          .description("Descr")
          .contracts(List.of(ContractReference.of("171318")))
          .level(OpenEnum.of(ActivityLevel.TEAM))
          .paymentVerificationStatus("VERIFIED")
          .recordId("65464")
          .status("active")
          .teamId("678def")
          .build();

  private ActivitiesRouter activities() {
    return HrApi.of(server.client()).activities();
  }

  @Test
  void theActivitiesOfATeamAreListed() {
    server.answer("activities/list.json");

    UpworkResponse<Page<Activity>> response =
        activities()
            .list(
                "123abc",
                "678def",
                ActivityQuery.builder().search("user & task").page(PageRequest.of(50, 50)).build())
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/otask/v1/tasks/companies/123abc/teams/678def/tasks.json
            ?search=user%20%26%20task
            &page=50%3B50
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value().items())
        .containsExactly(
            DOCUMENTED.toBuilder().companyId("567def").teamId("123abc").contractCount(1).build());
    assertThat(response.value().total()).isEmpty();
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
  }

  @Test
  void allActivitiesAreTheFirstTwentyAndThenTheNext() {
    server
        .answerWith("{\"tasks\":[{\"code\":\"A\"}]}")
        .answerWith("{\"tasks\":[{\"code\":\"B\"}]}")
        .answerWith("{\"tasks\":\"\"}");

    assertThat(activities().list("1", "2", ActivityQuery.all()).all())
        .extracting(Activity::code)
        .containsExactly("A", "B");

    for (String page : List.of("0%3B20", "20%3B20", "40%3B20")) {
      assertThat(server.sentPath())
          .isEqualTo("/api/otask/v1/tasks/companies/1/teams/2/tasks.json?page=" + page);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":\"A\",\"engagements\":\"\"}", // one bare activity
        "[{\"code\":\"A\"}]",
        "{\"task\":{\"code\":\"A\",\"engagements\":{\"engagement\":[]}}}",
        "{\"task\":[{\"code\":\"A\"}],\"lister\":{\"total_items\":\"\"}}"
      })
  void oneActivityIsAListOfOneInEveryForm(String form) {
    server.answerWith("{\"tasks\":" + form + "}").answerWith("{\"tasks\":" + form + "}");
    Activity one = Activity.builder().code("A").build();

    assertThat(activities().list("1", "2", ActivityQuery.all()).execute().items())
        .containsExactly(one);
    assertThat(activities().get("1", "2", List.of("A")).execute()).containsExactly(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "[]", "{}", "{\"task\":\"\"}", "null"})
  void noActivitiesAreAnEmptyListInEveryForm(String form) {
    server.answerWith("{\"tasks\":" + form + "}").answerWith("{\"tasks\":" + form + "}");

    assertThat(activities().list("1", "2", ActivityQuery.all()).execute().items()).isEmpty();
    assertThat(activities().get("1", "2", List.of("A")).execute()).isEmpty();
  }

  @Test
  void activitiesAreGotByTheirCodesBlanksAndAll() {
    server.answer("activities/get.json");

    List<Activity> found =
        activities().get("123abc", "678def", List.of("User task 01", "XYZ")).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/otask/v1/tasks/companies/123abc/teams/678def/tasks/User%20task%2001;XYZ.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(found).containsExactly(DOCUMENTED);
  }

  @Test
  void everyFieldThatMayBeEmptyIsReadWhenItIsThere() {
    server.answer("activities/get.full.json");

    Activity found = activities().get("1", "2", List.of("A")).execute().get(0);

    assertThat(found)
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .url("https://t.example/1")
                .userId("john_freelancer")
                .contractCount(2)
                .contracts(List.of(ContractReference.of("171318"), ContractReference.of("171319")))
                .level(OpenEnum.of(ActivityLevel.COMPANY))
                .reference("65491")
                .companyReference("377329")
                .teamReference("377330")
                .userReference("12345")
                .build());
    assertWhole(found);
  }

  @Test
  void theActivitiesOfAContractAreListedWithWhatIsTrueOfTheirSet() {
    server.answer("activities/list-by-contract.json");

    UpworkResponse<Page<ContractActivity>> response =
        activities().listByContract(CONTRACT, PageRequest.of(50, 50)).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/tasks/v2/tasks/contracts/1234.json
            ?page=50%3B50
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value().items())
        .containsExactly(
            ContractActivity.builder()
                .code("test01")
                .description("Test task 01")
                .id(
                    "{type=otask,cny=mytestcompany:mysecondsubteam,code=test01,"
                        + "team=mytestcompany:mysecondsubteam,level=team}")
                .setType("otask")
                .choiceRequired(true)
                .setHash("59c31ed3d95d378740fa65218d8de7ae")
                .build());
    assertWhole(response.value().items().get(0), "ContractActivity.url");
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void severalSetsAndOneBareActivityAreReadIntoOneList() {
    server.answerWith(
        "{\"task_sets\":{\"task_set\":["
            + "{\"tasks\":{\"task\":{\"code\":\"A\"}},\"required\":\"0\",\"type\":\"x\"},"
            + "{\"required\":\"1\",\"tasks\":{\"task\":[{\"code\":\"B\"},{\"code\":\"C\"}]}},"
            + "{\"tasks\":\"\"}]}}");

    assertThat(activities().listByContract(CONTRACT, PageRequest.first(10)).execute())
        .containsExactly(
            ContractActivity.builder().code("A").choiceRequired(false).setType("x").build(),
            ContractActivity.builder().code("B").choiceRequired(true).build(),
            ContractActivity.builder().code("C").choiceRequired(true).build());
  }

  @Test
  void theActivitiesOfAContractEndWithTheFirstEmptyPage() {
    server
        .answer("activities/list-by-contract.json")
        .answerWith("{\"task_sets\":{\"task_set\":{\"type\":\"otask\",\"tasks\":\"\"}}}");

    assertThat(activities().listByContract(CONTRACT, PageRequest.first(1)).all()).hasSize(1);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void aContractMayHaveNoActivities() {
    server.answerWith("{\"task_sets\":\"\"}");

    assertThat(activities().listByContract(CONTRACT, PageRequest.first(10)).execute()).isEmpty();
  }
}
