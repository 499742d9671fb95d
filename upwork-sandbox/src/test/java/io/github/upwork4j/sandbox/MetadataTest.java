package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metadata")
class MetadataTest {
  private static final String V1 = "/api/profiles/v1/metadata/";
  private static final String V2 = "/api/profiles/v2/metadata/";

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

  @Test
  void hasTheCategoriesAndSkillsOfTheJobs() {
    TestClient.Reply categories = client.get(V2 + "categories.json");
    List<Object> titles = categories.each("categories", "title");
    List<Object> topics = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      topics.addAll(categories.each("categories." + i + ".topics", "title"));
    }
    List<Object> skills = client.get(V1 + "skills.json").list("skills");

    for (Object job :
        client.get("/api/profiles/v2/search/jobs.json?q=java&paging=0;100").list("jobs")) {
      Map<?, ?> it = (Map<?, ?>) job;
      assertThat(titles).contains(it.get("category2"));
      assertThat(topics).contains(it.get("subcategory2"));
      assertThat(skills).containsAll((List<?>) it.get("skills"));
    }
  }

  @Test
  void hasTheDocumentedIds() {
    TestClient.Reply categories = client.get(V2 + "categories.json");
    assertThat(categories.at("categories.0.id")).isEqualTo("531770282580668418");
    assertThat(categories.each("categories.0.topics", "id"))
        .contains("531770282589057025", "531770282589057026", "531770282589057032");
  }

  @Test
  void hasSpecialtiesOfATopicOrACategory() {
    int all = client.get(V1 + "specialties.json").list("specialties").size();
    TestClient.Reply category = client.get(V1 + "specialties.json?topic=531770282580668418");
    TestClient.Reply topic = client.get(V2 + "specialties.json?topic=531770282584862733");

    assertThat(category.list("specialties")).hasSizeBetween(1, all - 1);
    assertThat(category.list("specialties")).containsAll(topic.list("specialties"));
    assertThat(client.get(V1 + "specialties.json?topic=1").message()).contains("topic");
  }

  @Test
  void hasSkillsRegionsAndTests() {
    assertThat(client.get(V2 + "skills.json").list("skills").stream().map(String::valueOf).toList())
        .contains("C++", "Spring Framework", "Alien3D");
    assertThat(client.get(V1 + "regions.json").each("regions", "alias"))
        .hasSize(8)
        .contains("latin-america");
    assertThat(client.get(V1 + "tests.json").each("tests", "record_id"))
        .allMatch(id -> ((String) id).matches("[0-9]+"));
  }

  @Test
  void hasReasonsOfEachType() {
    assertThat(client.get(V1 + "reasons.json?type=CloseOpening").list("reasons"))
        .hasSize(5)
        .allMatch(reason -> ((List<?>) reason).size() == 3);
    assertThat(client.get(V1 + "reasons.json?type=EndAssignment").list("reasons")).isNotEmpty();
    assertThat(client.get(V1 + "reasons.json?type=Boredom").message()).contains("type");
    assertThat(client.get(V1 + "reasons.json").message()).contains("type");
  }
}
