package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Freelancers")
class FreelancersTest {
  private static final String SEARCH = "/api/profiles/v2/search/providers.json?";
  private static final String WIDE = "q=" + "java+OR+python+OR+design+OR+english+OR+excel";

  private static UpworkSandbox sandbox;
  private static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static List<Map<?, ?>> all(String query) {
    List<Map<?, ?>> found = new ArrayList<>();
    for (int offset = 0; ; offset += 100) {
      TestClient.Reply reply = client.get(SEARCH + query + "&paging=" + offset + ";100");
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      reply.list("providers").forEach(it -> found.add((Map<?, ?>) it));
      if (reply.list("providers").size() < 100) {
        return found;
      }
    }
  }

  private static BigDecimal number(Map<?, ?> it, String member) {
    return new BigDecimal((String) it.get(member));
  }

  @Test
  void areFoundByWordsInTheDocumentedShape() {
    Map<?, ?> first = all("q=java").get(0);

    assertThat(first.keySet().stream().map(String::valueOf))
        .containsExactly(
            "categories2",
            "country",
            "description",
            "feedback",
            "id",
            "last_activity",
            "member_since",
            "name",
            "portfolio_items_count",
            "portrait_50",
            "profile_type",
            "rate",
            "skills",
            "test_passed_count",
            "title");
    assertThat((String) first.get("last_activity")).matches("[A-Z][a-z]+ [0-9]{1,2}, 20[0-9]{2}");
    assertThat(all("q=java")).hasSizeGreaterThan(20);
    assertThat(client.get(SEARCH + "feedback=5").status()).isEqualTo(400);
  }

  @Test
  void areFoundByRange() {
    assertThat(all(WIDE + "&rate=" + enc("[20 TO 40]")))
        .isNotEmpty()
        .allMatch(it -> number(it, "rate").compareTo(new BigDecimal(20)) >= 0)
        .allMatch(it -> number(it, "rate").compareTo(new BigDecimal(40)) <= 0);
    assertThat(all(WIDE + "&feedback=" + enc("5")))
        .isNotEmpty()
        .allMatch(it -> it.get("feedback").equals("5"));
    assertThat(all(WIDE + "&feedback=" + enc("[3 TO 4]")))
        .isNotEmpty()
        .allMatch(it -> number(it, "feedback").compareTo(new BigDecimal(4)) <= 0);
    assertThat(all(WIDE + "&hours=" + enc("[1000 TO *]"))).isNotEmpty();
    assertThat(all(WIDE + "&nss100=" + enc("[0.8 TO *]")).size())
        .isPositive()
        .isLessThan(all(WIDE).size());
    assertThat(client.get(SEARCH + "q=java&rate=much").message()).contains("rate");
  }

  @Test
  void areFoundByPlaceCategoryAndKind() {
    assertThat(all(WIDE + "&region=" + enc("Latin America")))
        .isNotEmpty()
        .allMatch(it -> List.of("Brazil", "Mexico").contains(it.get("country")));
    assertThat(all(WIDE + "&category2=" + enc("Data Science & Analytics")))
        .isNotEmpty()
        .allMatch(it -> ((List<?>) it.get("categories2")).contains("Data Science & Analytics"));
    assertThat(all(WIDE + "&profile_type=Agency"))
        .isNotEmpty()
        .allMatch(it -> it.get("profile_type").equals("Agency"));
    assertThat(all("skills=" + enc("java;spring-framework")))
        .isNotEmpty()
        .allMatch(it -> ((List<?>) it.get("skills")).contains("spring-framework"));
    assertThat(client.get(SEARCH + "q=java&profile_type=Robot").status()).isEqualTo(400);
  }

  @Test
  void areFoundByActivityEnglishAndTests() {
    int everyone = all(WIDE).size();
    assertThat(all(WIDE + "&last_activity=2020-06-01T00:00:00.000Z").size())
        .isPositive()
        .isLessThan(everyone);
    assertThat(all(WIDE + "&english_skill=5").size()).isPositive().isLessThan(everyone);
    assertThat(all(WIDE + "&tests=511").size()).isPositive().isLessThan(everyone);
    assertThat(all(WIDE + "&tests_top_30=511").size()).isLessThan(everyone);
    assertThat(client.get(SEARCH + "q=java&last_activity=lately").message())
        .contains("last_activity");
  }

  @Test
  void canBeGivenAsKeysOnly() {
    List<?> keys = client.get(SEARCH + "q=java&include_entities=1&paging=0;5").list("providers");

    assertThat(keys).hasSize(5).allMatch(key -> ((String) key).startsWith("~"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/brief"})
  void haveProfiles(String suffix) {
    List<?> keys = client.get(SEARCH + "q=java&include_entities=1&paging=0;21").list("providers");
    String base = "/api/profiles/v1/providers/";

    TestClient.Reply one = client.get(base + keys.get(0) + suffix + ".json");
    assertThat(one.at("profile.ciphertext")).isEqualTo(keys.get(0));
    assertThat((String) one.at("profile.dev_last_worked_ts")).matches("[0-9]{13}");
    TestClient.Reply two = client.get(base + keys.get(0) + ";" + keys.get(1) + suffix + ".json");
    assertThat(two.each("profiles.profile", "ciphertext")).isEqualTo(keys.subList(0, 2));
    String many = String.join(";", keys.stream().map(String::valueOf).toList());
    assertThat(client.get(base + many + suffix + ".json").status()).isEqualTo(413);
    assertThat(client.get(base + "~01" + suffix + ".json").status()).isEqualTo(404);
  }
}
