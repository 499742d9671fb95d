package io.github.upwork4j.jobs.metadata;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.testing.ApiServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void categoriesComeWithTheirSubcategories() {
    List<Category> categories =
        documented("categories", router().categories(), "v2/metadata/categories");

    assertThat(categories)
        .containsExactly(
            Category.builder()
                .id("531770282580668418")
                .title("Web & Mobile Development")
                .topics(
                    List.of(
                        topic("531770282589057025", "Desktop Software Development"),
                        topic("531770282589057026", "Ecommerce Development"),
                        topic("531770282589057032", "Other - Web & Mobile Development")))
                .build());
    categories.forEach(category -> assertWhole(category));
  }

  @Test
  void specialties() {
    List<Specialty> specialties =
        documented("specialties", router().specialties(), "v1/metadata/specialties");

    assertThat(specialties)
        .containsExactly(Specialty.builder().id("531770282584862721").title("Accounting").build());
    specialties.forEach(specialty -> assertWhole(specialty));
  }

  @Test
  void specialtiesOfOneCategory() {
    documented(
        "specialties",
        router().specialties("531770282580668418"),
        "v1/metadata/specialties",
        "topic=531770282580668418");
  }

  @Test
  void aBlankTopicIsRefused() {
    assertThatThrownBy(() -> router().specialties(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("topicId must not be blank");
  }

  @Test
  void skillsAsTheyAreShown() {
    assertThat(documented("skills", router().skills(), "v2/metadata/skills"))
        .containsExactly("Access Software", "Administration Software", "Alien3D");
  }

  @Test
  void skillsOfThe2017Edition() {
    assertThat(documented("skills-v1", router().skillsV1(), "v1/metadata/skills"))
        .containsExactly("1shoppingcart", "2d-animation", "2d-design");
  }

  @Test
  void regions() {
    List<Region> regions = documented("regions", router().regions(), "v1/metadata/regions");

    assertThat(regions)
        .containsExactly(
            region("australasia", "Australasia"),
            region("east-asia", "East Asia"),
            region("eastern-europe", "Eastern Europe"),
            region("latin-america", "Latin America"));
    regions.forEach(region -> assertWhole(region));
  }

  @Test
  void tests() {
    List<SkillTest> tests = documented("tests", router().tests(), "v1/metadata/tests");

    assertThat(tests)
        .containsExactly(
            SkillTest.builder()
                .recordId("271")
                .name("Google Android Programming")
                .weight(224)
                .build(),
            SkillTest.builder()
                .recordId("374")
                .name("U.S. English AP Style Editing Skills Test (For Writing Professionals)")
                .weight(182)
                .build());
    tests.forEach(test -> assertWhole(test));
  }

  @Test
  void reasonsAreListsOfThree() {
    List<Reason> reasons =
        documented(
            "reasons",
            router().reasons(ReasonType.CLOSE_OPENING),
            "v1/metadata/reasons",
            "type=CloseOpening");

    assertThat(reasons)
        .containsExactly(
            reason("67", "Accidental job posting creation"),
            Reason.of("51", "All positions filled", Optional.of("API_REAS_ALL_POSITIONS_FILLED")),
            reason("49", "Filled by alternate source"),
            reason("34", "No freelancer for requested skills"),
            reason("41", "Project was cancelled"));
  }

  @ParameterizedTest
  @CsvSource({
    "EMPLOYER_ENDS_NO_START_CONTRACT, EmployerEndsNoStartContract",
    "CLOSE_OPENING, CloseOpening",
    "REJECT_CANDIDATE, RejectCandidate",
    "REJECT_INTERVIEW_INVITE, RejectInterviewInvite",
    "CANCEL_CANDIDACY, CancelCandidacy",
    "END_PROVIDER_CONTRACT, EndProviderContract",
    "END_CUSTOMER_CONTRACT, EndCustomerContract",
    "END_ASSIGNMENT, EndAssignment"
  })
  void reasonsOfEveryDocumentedTypeCanBeAskedFor(ReasonType type, String wireName) {
    server.answerWith("{\"reasons\":[]}");

    router().reasons(type).execute();

    assertThat(server.sentLine())
        .isEqualTo("GET /api/profiles/v1/metadata/reasons.json\n?type=" + wireName + "\n");
    assertThat(ReasonType.values()).hasSize(8);
  }

  @Test
  void aReasonMayBeShorterOrLongerThanDocumented() {
    server.answerWith(
        "{\"reasons\":[[67,\"Accidental\"],[\"51\",\"Filled\",\"\",7,{\"a\":\"b\"},null]]}");

    List<Reason> reasons = router().reasons(ReasonType.CLOSE_OPENING).execute();

    assertThat(reasons.get(0)).isEqualTo(reason("67", "Accidental"));
    assertThat(reasons.get(1).alias()).isEmpty();
    assertThat(reasons.get(1).additionalValues())
        .containsExactly(new BigDecimal("7"), Map.of("a", "b"), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "[]", "{}", "[\"\"]", "[null]"})
  void nothingOfAnyFormIsAnEmptyListOfReasons(String nothing) {
    server.answerWith("{\"reasons\":" + nothing + "}");

    assertThat(router().reasons(ReasonType.CLOSE_OPENING).execute()).isEmpty();
  }

  @Test
  void aReasonThatIsNoListIsNotWhatIsDocumented() {
    server.answerWith("{\"reasons\":[\"67\"]}").answerWith("{\"reasons\":[[\"67\"]]}");

    assertThatThrownBy(() -> router().reasons(ReasonType.CLOSE_OPENING).execute())
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessageContaining(
            "expected a reason as a list of reference, text and alias at $.reasons[");
    assertThatThrownBy(() -> router().reasons(ReasonType.CLOSE_OPENING).execute())
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessageContaining("expected a reason with a reference and a text at $.reasons[");
  }

  @Test
  void emptyTextsStandForEmptyListsAndOneBareElementForAListOfOne() {
    server
        .answerWith("{\"regions\":\"\"}")
        .answerWith("{\"regions\":{\"title\":\"Asia\",\"flag\":\"x\"}}")
        .answerWith("{\"skills\":\"java\"}")
        .answerWith("{\"categories\":[{\"id\":1,\"title\":\"IT\",\"topics\":\"\"}]}");

    assertThat(router().regions().execute()).isEmpty();
    Region only = router().regions().execute().get(0);
    assertThat(only.title()).isEqualTo("Asia");
    assertThat(only.additionalProperties()).isEqualTo(Map.of("flag", "x"));
    assertThat(router().skills().execute()).containsExactly("java");
    assertThat(router().categories().execute())
        .containsExactly(Category.builder().id("1").title("IT").build());
  }

  private MetadataRouter router() {
    return JobsApi.of(server.client()).metadata();
  }

  private <T> List<T> documented(String fixture, UpworkCall<List<T>> call, String path) {
    return documented(fixture, call, path, "");
  }

  /** Makes a call that is answered as documented, and compares what was sent. */
  private <T> List<T> documented(
      String fixture, UpworkCall<List<T>> call, String path, String query) {
    server.answer("metadata/" + fixture + ".json");

    UpworkResponse<List<T>> response = call.executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            "GET /api/profiles/"
                + path
                + ".json\n"
                + (query.isEmpty() ? "" : "?" + query + "\n")
                + "Accept: application/json\nUser-Agent: upwork4j/V\n");
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
    assertThat(response.authUser()).isPresent();
    return response.value();
  }

  private static Topic topic(String id, String title) {
    return Topic.builder().id(id).title(title).build();
  }

  private static Region region(String alias, String title) {
    return Region.builder().alias(alias).title(title).build();
  }

  private static Reason reason(String reference, String text) {
    return Reason.of(reference, text, Optional.empty());
  }
}
