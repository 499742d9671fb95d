package io.github.upwork4j.jobs.freelancer;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreelancerProfilesRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final FreelancerBrief BRIEF =
      FreelancerBrief.builder()
          .key("~aaa99955d3f394624e")
          .recordKey("~aaa99955d3f394624e")
          .shortName("John Johnson")
          .title("Web Developer")
          .country("Thailand")
          .city("Bangkok")
          .timeZoneLabel("UTC+07:00 Bangkok, Jakarta, Hanoi")
          .score(new BigDecimal("4.8424790960452"))
          .recentScore(new BigDecimal("4.83652565536548"))
          .feedbackCount(10)
          .totalHours(new BigDecimal("48.6666666666667"))
          .billedAssignments(16)
          .portfolioItems(1)
          .englishLevel(5)
          .affiliated(false)
          .access(OpenEnum.of(ProfileAccess.PUBLIC))
          .lastActivity(LocalDate.of(2014, 6, 17))
          .lastWorked(LocalDate.of(2014, 6, 8))
          .lastWorkedAt(Instant.parse("2014-06-08T00:00:00Z"))
          .portraitUrl("https://...")
          .portrait32Url("https://...")
          .portrait50Url("https://...")
          .portrait100Url("https://...")
          .build();

  private static final FreelancerProfile DOCUMENTED =
      FreelancerProfile.builder()
          .key("~~aaa9999db7b5808b")
          .recordKey("~aaa999e7116ea7c92d")
          .shortName("John Johnson")
          .title("Python web developer +")
          .country("Thailand")
          .city("Bangkok")
          .timeZoneLabel("UTC+07:00 Bangkok, Jakarta, Hanoi")
          .score(new BigDecimal("4.99924101793537"))
          .recentScore(new BigDecimal("4.99981986177941"))
          .feedbackCount(16)
          .totalHours(new BigDecimal("48.5"))
          .billedAssignments(27)
          .portfolioItems(11)
          .englishLevel(5)
          .affiliated(false)
          .access(OpenEnum.of(ProfileAccess.PUBLIC))
          .lastActivity(LocalDate.of(2014, 6, 20))
          .lastWorked(LocalDate.of(2014, 6, 20))
          .lastWorkedAt(Instant.parse("2014-06-20T00:00:00Z"))
          .portraitUrl("https://...")
          .portrait32Url("https://...")
          .portrait50Url("https://...")
          .portrait100Url("https://...")
          .overview("My description")
          .build();

  @Test
  void aBriefProfileIsGotByItsKey() {
    server.answer("freelancer-profiles/get-brief.json");

    UpworkResponse<FreelancerBrief> response =
        JobsApi.of(server.client())
            .freelancerProfiles()
            .getBrief("~aaa99955d3f394624e")
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/profiles/v1/providers/~aaa99955d3f394624e/brief.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(BRIEF);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldOfABriefProfileIsReadWhenItIsThere() {
    server.answer("freelancer-profiles/get-brief.full.json");

    FreelancerBrief brief =
        JobsApi.of(server.client()).freelancerProfiles().getBrief("~1").execute();

    assertThat(brief)
        .isEqualTo(
            BRIEF.toBuilder()
                .recordKey("~~record")
                .billedAssignments(17)
                .portraitUrl("https://p")
                .portrait32Url("https://p32")
                .portrait50Url("https://p50")
                .portrait100Url("https://p100")
                .agencies(Map.of("agency", "x"))
                .groups(Map.of("group", "g"))
                .affiliated(true)
                .build());
    assertWhole(brief);
  }

  @Test
  void theMisspelledKeyOfThe2017EditionIsRead() {
    server
        .answerWith("{\"profile\":{\"ciphertext\":\"~1\",\"dev_recono_ciphertext\":\"~2\"}}")
        .answerWith("{\"profile\":{\"ciphertext\":\"~1\",\"dev_recono_ciphertext\":\"~2\"}}");

    assertThat(
            JobsApi.of(server.client()).freelancerProfiles().getBrief("~1").execute().recordKey())
        .contains("~2");
    assertThat(JobsApi.of(server.client()).freelancerProfiles().get("~1").execute().recordKey())
        .contains("~2");
  }

  @Test
  void aProfileIsGotByItsKey() {
    server.answer("freelancer-profiles/get.json");

    UpworkResponse<FreelancerProfile> response =
        JobsApi.of(server.client())
            .freelancerProfiles()
            .get("~~aaa9999db7b5808b")
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/profiles/v1/providers/~~aaa9999db7b5808b.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(DOCUMENTED);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldOfAProfileIsReadWhenItIsThere() {
    server.answer("freelancer-profiles/get.full.json");

    FreelancerProfile profile =
        JobsApi.of(server.client()).freelancerProfiles().get("~1").execute();

    assertThat(profile.assignments()).hasSize(1);
    assertThat(profile)
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .recordKey("~~record")
                .billedAssignments(17)
                .lastWorked(LocalDate.of(2014, 6, 19))
                .portraitUrl("https://p")
                .portrait32Url("https://p32")
                .portrait50Url("https://p50")
                .portrait100Url("https://p100")
                .assignments(profile.assignments()) // compared in JobProfilesRouterTest
                .agencies(Map.of("agency", "x"))
                .groups(Map.of("group", "g"))
                .affiliated(true)
                .education(Map.of("institution", Map.of("name", "MIT")))
                .experiences(List.of(Map.of("exp_title", "CTO")))
                .jobCategories(Map.of("job_category", List.of(Map.of("name", "Web"))))
                .permalink("https://www.upwork.com/freelancers/~1")
                .portfolio(Map.of("portfolio_item", Map.of("pi_title", "Shop")))
                .skills(List.of(skill("python", "Expert"), skill("sql", "Very Good")))
                .tests(List.of(Map.of("ts_name", "Python Test")))
                .scores(List.of(Map.of("label", "Skills"), Map.of("label", "Quality")))
                .recentRankPercentile(new BigDecimal("97.5"))
                .activeInterviews(2)
                .affiliation("My Agency")
                .build());
    assertWhole(profile);
  }

  @Test
  void theAccessOfABriefProfileMayStandUnderEitherName() {
    server.answerWith("{\"profile\":{\"ciphertext\":\"~1\",\"dev_profile_access\":\"public\"}}");

    assertThat(JobsApi.of(server.client()).freelancerProfiles().getBrief("~1").execute().access())
        .contains(OpenEnum.of(ProfileAccess.PUBLIC));
  }

  @Test
  void theAgencyMayStandUnderEitherName() {
    server.answerWith("{\"profile\":{\"ciphertext\":\"~1\",\"affiliated\":\"My Agency\"}}");

    assertThat(JobsApi.of(server.client()).freelancerProfiles().get("~1").execute().affiliation())
        .contains("My Agency");
  }

  @Test
  void oneBareSkillIsAListOfOne() {
    server.answerWith(
        """
        {"profile":{"ciphertext":"~1","dev_profile_access":"private",
        "skills":{"skill":{"skl_name":"python"}}}}
        """);

    FreelancerProfile profile =
        JobsApi.of(server.client()).freelancerProfiles().get("~1").execute();

    assertThat(profile.skills()).containsExactly(ProfileSkill.builder().name("python").build());
    assertThat(profile.access()).contains(OpenEnum.of(ProfileAccess.MEMBERS));
  }

  @Test
  void emptyTextsAreNothingAndUnknownValuesAndFieldsAreKept() {
    server.answerWith(
        """
        {"profile":{"ciphertext":"~1","assignments":"","skills":"","tsexams":"","dev_scores":[],
        "experiences":"","education":"","dev_eng_skill":"","dev_last_worked":"",
        "dev_ui_profile_access":"Friends","dev_hat":"red"}}
        """);

    FreelancerProfile profile =
        JobsApi.of(server.client()).freelancerProfiles().get("~1").execute();

    assertThat(profile.toBuilder().access(OpenEnum.of(ProfileAccess.PUBLIC)).build())
        .usingRecursiveComparison()
        .ignoringFields("additionalProperties")
        .isEqualTo(
            FreelancerProfile.builder()
                .key("~1")
                .access(OpenEnum.of(ProfileAccess.PUBLIC))
                .build());
    assertThat(profile.access().orElseThrow().raw()).isEqualTo("Friends");
    assertThat(profile.additionalProperties()).isEqualTo(Map.of("dev_hat", "red"));
  }

  @Test
  void severalProfilesAreGotInOneCall() {
    String two = "{\"profiles\":{\"profile\":[{\"ciphertext\":\"~1\"},{\"ciphertext\":\"~2\"}]}}";
    server.answerWith(two).answerWith(two);

    List<FreelancerProfile> profiles =
        JobsApi.of(server.client()).freelancerProfiles().get(List.of("~1", "~2")).execute();
    List<FreelancerBrief> briefs =
        JobsApi.of(server.client()).freelancerProfiles().getBrief(List.of("~1", "~2")).execute();

    assertThat(server.sentPath()).isEqualTo("/api/profiles/v1/providers/~1;~2.json");
    assertThat(server.sentPath()).isEqualTo("/api/profiles/v1/providers/~1;~2/brief.json");
    assertThat(profiles).extracting(FreelancerProfile::key).containsExactly("~1", "~2");
    assertThat(briefs).extracting(FreelancerBrief::key).containsExactly("~1", "~2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"profiles\":{\"profile\":[{\"ciphertext\":\"~1\"}]}}",
        "{\"profiles\":{\"profile\":{\"ciphertext\":\"~1\"}}}",
        "{\"profile\":{\"ciphertext\":\"~1\"}}"
      })
  void aListOfOneKeyIsAnsweredInAnyOfTheseForms(String form) {
    server.answerWith(form).answerWith(form);

    assertThat(JobsApi.of(server.client()).freelancerProfiles().get(List.of("~1")).execute())
        .containsExactly(FreelancerProfile.builder().key("~1").build());
    assertThat(JobsApi.of(server.client()).freelancerProfiles().getBrief(List.of("~1")).execute())
        .containsExactly(FreelancerBrief.builder().key("~1").build());
  }

  @Test
  void twentyKeysAreTakenAndTwentyOneRefused() {
    server.answerWith("{\"profiles\":{\"profile\":[]}}");

    JobsApi.of(server.client()).freelancerProfiles().get(Collections.nCopies(20, "~1")).execute();

    for (int count : new int[] {0, 21}) {
      List<String> keys = Collections.nCopies(count, "~1");
      String sentence = "profile_key takes 1 to 20 values in one call, got " + count;
      assertThatThrownBy(() -> JobsApi.of(server.client()).freelancerProfiles().get(keys))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(sentence);
      assertThatThrownBy(() -> JobsApi.of(server.client()).freelancerProfiles().getBrief(keys))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(sentence);
    }
    assertThat(server.requestCount()).isEqualTo(1);
  }

  private static ProfileSkill skill(String name, String level) {
    return ProfileSkill.builder().name(name).level(level).build();
  }
}
