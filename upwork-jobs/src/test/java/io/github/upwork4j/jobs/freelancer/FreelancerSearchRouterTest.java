package io.github.upwork4j.jobs.freelancer;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.NumberRange;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreelancerSearchRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final FreelancerSearch PYTHON = FreelancerSearch.forQuery("python");

  @Test
  void allDocumentedParametersAreSent() {
    server.answer("freelancer-search/find.json");

    JobsApi.of(server.client())
        .freelancers()
        .find(
            FreelancerSearch.builder()
                .query("python OR django")
                .title("Web Developer")
                .skills("python")
                .group("api-developers")
                .test("271")
                .testTop10("374")
                .testTop30("375")
                .category("Legal")
                .subcategory("Web & Mobile Development")
                .region("Latin America")
                .feedback(NumberRange.between(3, 4))
                .hourlyRate(NumberRange.exactly(new BigDecimal("22.50")))
                .hours(NumberRange.anyOf(BigDecimal.valueOf(100), BigDecimal.valueOf(200)))
                .recentHours(NumberRange.atMost(40))
                .lastActivity(LocalDate.of(2013, 1, 4))
                .englishLevel(5)
                .platformReady(true)
                .profileType(ProfileType.INDEPENDENT)
                .profileAccess(ProfileAccess.MEMBERS)
                .jobSuccess(NumberRange.atLeast(new BigDecimal("0.8")))
                .page(PageRequest.of(100, 99))
                .build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/profiles/v2/search/providers.json
            ?q=python%20OR%20django
            &title=Web%20Developer
            &skills=python
            &groups=api-developers
            &tests=271
            &tests_top_10=374
            &tests_top_30=375
            &category2=Legal
            &subcategory2=Web%20%26%20Mobile%20Development
            &region=Latin%20America
            &feedback=%5B3%20TO%204%5D
            &rate=22.50
            &hours=100%2C200
            &recent_hours=%5B%2A%20TO%2040%5D
            &last_activity=2013-01-04T00%3A00%3A00.000Z
            &profile_type=Independent
            &profile_access=auth
            &nss100=%5B0.8%20TO%20%2A%5D
            &english_skill=5
            &is_odesk_ready=1
            &paging=100%3B99
            Accept: application/json
            User-Agent: upwork4j/V
            """);
  }

  @Test
  void theDocumentedAnswerIsReadWhole() {
    server.answer("freelancer-search/find.json");

    UpworkResponse<Page<FreelancerSummary>> response =
        JobsApi.of(server.client()).freelancers().find(PYTHON).executeForResponse();

    assertThat(server.sentLine())
        .isEqualTo(
            """
            GET /api/profiles/v2/search/providers.json
            ?q=python
            &paging=0%3B100
            """);
    assertThat(response.value().items())
        .containsExactly(
            FreelancerSummary.builder()
                .key("~aaaa9999d3f394624e")
                .name("John Johnson")
                .title("Web Developer")
                .description("I do ...")
                .country("India")
                .profileType(OpenEnum.of(ProfileType.INDEPENDENT))
                .hourlyRate(new BigDecimal("22.22"))
                .feedback(new BigDecimal("4.8424790960452"))
                .skills(
                    List.of(
                        "python", "django-framework", "mongodb", "jquery", "html5", "postgresql"))
                .categories(List.of("Legal", "Web & Mobile Development", "Admin Support"))
                .portfolioItems(1)
                .testsPassed(3)
                .memberSince(LocalDate.of(2011, 7, 21))
                .lastActivity(LocalDate.of(2014, 6, 17))
                .portraitUrl("https://...")
                .build());
    assertThat(response.additionalProperties()).isEmpty();
    assertWhole(response.value().items().get(0));
  }

  @Test
  void withIncludeEntitiesOnlyKeysComeBack() {
    server.answer("freelancer-search/find-keys.json");

    Page<String> keys = JobsApi.of(server.client()).freelancers().findKeys(PYTHON).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/profiles/v2/search/providers.json
            ?q=python
            &include_entities=1
            &paging=0%3B100
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(keys.items()).containsExactly("~aaaa9999d3f394624e", "~bbbb9999d3f394624f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"providers\":[]}",
        "{\"providers\":\"\"}",
        "{\"providers\":{}}",
        "{\"providers\":{\"provider\":\"\"}}"
      })
  void aSearchThatFindsNobodyIsAnEmptyPage(String nobody) {
    server.answerWith(nobody).answerWith(nobody);

    assertThat(JobsApi.of(server.client()).freelancers().find(PYTHON).execute().items()).isEmpty();
    assertThat(JobsApi.of(server.client()).freelancers().findKeys(PYTHON).execute().items())
        .isEmpty();
  }

  @Test
  void oneFreelancerMayComeWithoutAList() {
    server
        .answerWith("{\"providers\":{\"provider\":{\"id\":\"~1\"}}}")
        .answerWith("{\"providers\":{\"provider\":\"~1\"}}");

    assertThat(JobsApi.of(server.client()).freelancers().find(PYTHON).execute().items())
        .containsExactly(FreelancerSummary.builder().key("~1").build());
    assertThat(JobsApi.of(server.client()).freelancers().findKeys(PYTHON).execute().items())
        .containsExactly("~1");
  }

  @Test
  void emptyTextsAreNothingAndUnknownValuesAndFieldsAreKept() {
    server.answerWith(
        """
        {"providers":[{"id":"~1","description":"","rate":"","skills":"","categories2":{},
        "member_since":"","profile_type":"Robot","nss100":"0.9"}]}
        """);

    FreelancerSummary found =
        JobsApi.of(server.client()).freelancers().find(PYTHON).execute().items().get(0);

    assertThat(found.description()).isEmpty();
    assertThat(found.hourlyRate()).isEmpty();
    assertThat(found.skills()).isEmpty();
    assertThat(found.categories()).isEmpty();
    assertThat(found.memberSince()).isEmpty();
    assertThat(found.profileType().orElseThrow().raw()).isEqualTo("Robot");
    assertThat(found.additionalProperties()).isEqualTo(Map.of("nss100", "0.9"));
  }

  @Test
  void aPageOfMoreThanAHundredIsRefusedBeforeAnythingIsSent() {
    FreelancerSearch large = PYTHON.toBuilder().page(PageRequest.first(101)).build();
    String sentence = "a page of this call holds at most 100 elements, asked for 101";

    assertThatThrownBy(() -> JobsApi.of(server.client()).freelancers().find(large))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
    assertThatThrownBy(() -> JobsApi.of(server.client()).freelancers().findKeys(large))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
    assertThat(server.requestCount()).isZero();
  }
}
