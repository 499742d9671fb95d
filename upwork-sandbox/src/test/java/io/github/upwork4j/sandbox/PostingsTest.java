package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A job post")
class PostingsTest extends SandboxTestBase {
  private static final String JOBS = "/api/hr/v2/jobs.json";
  private static final String LIST = JOBS + "?buyer_team__reference=34567";
  private static final String KNOWN = "~0150f0d859bb3453d0";

  private static String form(String... more) {
    String form =
        "buyer_team__reference=34567&title="
            + enc("Zythologist \"wanted\" & C++")
            + "&description=D\u00e9tails&visibility=public&category2="
            + enc("Web, Mobile & Software Dev")
            + "&subcategory2="
            + enc("Web & Mobile Development");
    return form + "&" + String.join("&", more);
  }

  private String posted() {
    TestClient.Reply reply =
        client.form(JOBS, form("job_type=fixed-price", "budget=100", "skills=python;javascript"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return (String) reply.at("job.reference");
  }

  private static String one(String key) {
    return "/api/hr/v2/jobs/" + key + ".json";
  }

  private List<Object> found() {
    return client.get("/api/profiles/v2/search/jobs.json?q=zythologist").each("jobs", "id");
  }

  private Map<?, ?> job(String key) {
    return (Map<?, ?>) client.get(one(key)).at("job");
  }

  @Test
  void isThereAtTheStart() {
    TestClient.Reply reply = client.get(LIST);

    assertThat(reply.list("jobs.job")).hasSize(6);
    assertThat(reply.each("jobs.job", "status")).contains("open", "filled", "cancelled");
    assertThat(reply.at("jobs.lister.total_items")).isEqualTo("6");
    assertThat(reply.at("jobs.lister.paging")).isEqualTo(Map.of("count", "20", "offset", "0"));
    assertThat(reply.at("jobs.lister.sort.sort.sort")).isEqualTo(List.of("created_time", "asc"));
    assertThat(reply.at("jobs.lister.query")).isEqualTo("");
    assertThat(reply.each("jobs.job", "created_time").stream().map(String::valueOf).toList())
        .isSorted();
  }

  @Test
  void isStoredListedAndFound() {
    String key = posted();

    Map<?, ?> job = job(key);
    assertThat(job.get("title")).isEqualTo("Zythologist \"wanted\" & C++");
    assertThat(job.get("description")).isEqualTo("D\u00e9tails");
    assertThat(job.get("status")).isEqualTo("open");
    assertThat(job.get("budget")).isEqualTo("100");
    assertThat(job.get("duration")).isEqualTo("");
    assertThat(job.get("skills")).isEqualTo("python;javascript");
    assertThat(job.get("buyer_company__reference")).isEqualTo("1040945");
    assertThat((String) job.get("created_time")).matches("[0-9]{13}");
    assertThat(job.get("cancelled_date")).isEqualTo("");
    assertThat(client.get(LIST).each("jobs.job", "reference")).contains(key).hasSize(7);
    assertThat(found()).containsExactly(key);
    assertThat(client.get("/api/profiles/v1/jobs/" + key + ".json").at("profile.op_title"))
        .isEqualTo("Zythologist \"wanted\" & C++");
  }

  @Test
  void canComeAsJson() {
    TestClient.Reply reply =
        client.json(
            "POST",
            JOBS,
            "{\"buyer_team__reference\":34567,\"title\":\"T\",\"job_type\":\"hourly\","
                + "\"duration\":90,\"description\":\"D\",\"visibility\":\"private\","
                + "\"category2\":\"Legal\",\"subcategory2\":\"Contract Law\","
                + "\"start_date\":\"06-15-2011\",\"end_date\":null}");
    Map<?, ?> job = job((String) reply.at("job.reference"));

    assertThat(job.get("duration")).isEqualTo("90");
    assertThat(job.get("budget")).isEqualTo("");
    assertThat(job.get("job_type")).isEqualTo("hourly");
    assertThat(job.get("start_date")).isEqualTo("1308096000000");
    assertThat(job.get("end_date")).isEqualTo("");
  }

  @Test
  void isOnlyFoundWhenPublic() {
    client.form(
        JOBS,
        form("job_type=hourly", "duration=40").replace("visibility=public", "visibility=private"));

    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "job_type=fixed-price,budget",
    "job_type=hourly,duration",
    "budget=5,job_type",
    "job_type=yearly&budget=5,job_type",
    "job_type=fixed-price&budget=cheap,budget",
    "job_type=fixed-price&budget=0,budget",
    "job_type=hourly&duration=1.5,duration",
    "job_type=hourly&duration=9&start_date=2011-06-15,start_date",
    "job_type=hourly&duration=9&start_date=02-30-2011,start_date",
    "job_type=hourly&duration=9&contractor_type=robots,contractor_type",
  })
  void isRefusedWithASentenceThatNamesTheParameter(String more, String name) {
    TestClient.Reply reply = client.form(JOBS, form(more));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).contains(name);
    assertThat(client.get(LIST).list("jobs.job")).hasSize(6);
  }

  @Test
  void needsATeamOfOurs() {
    assertThat(client.get(JOBS + "?buyer_team__reference=999").status()).isEqualTo(403);
    assertThat(client.get(JOBS).message()).contains("buyer_team__reference");
    TestClient.Reply refused =
        client.form(JOBS, form("job_type=hourly", "duration=9").replace("34567", "999"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("error.code")).isEqualTo("174");
  }

  @Test
  void isListedByFilter() {
    assertThat(client.get(LIST + "&status=cancelled").each("jobs.job", "status"))
        .containsExactly("cancelled", "cancelled");
    assertThat(client.get(LIST + "&status=lost").status()).isEqualTo(400);
    assertThat(client.get(LIST + "&include_sub_teams=1").list("jobs.job")).hasSize(8);
    assertThat(
            client
                .get(JOBS + "?buyer_team__reference=1040945&include_sub_teams=1")
                .list("jobs.job"))
        .hasSize(9);
    assertThat(client.get(LIST + "&include_sub_teams=1&created_by=5678").list("jobs.job"))
        .hasSize(2);
    assertThat(client.get(LIST + "&created_time_from=2020-05-01T00:00:00").list("jobs.job"))
        .hasSizeBetween(1, 5);
    assertThat(client.get(LIST + "&created_time_to=2008-09-09T00:00:01").list("jobs.job"))
        .isEmpty();
    assertThat(client.get(LIST + "&created_time_to=yesterday").message())
        .contains("created_time_to");
  }

  @Test
  void isListedByPageAndOrder() {
    List<Object> all = client.get(LIST).each("jobs.job", "reference");
    TestClient.Reply page = client.get(LIST + "&page=" + enc("4;1"));

    assertThat(page.each("jobs.job", "reference")).isEqualTo(all.subList(4, 5));
    assertThat(page.at("jobs.lister.paging")).isEqualTo(Map.of("count", "1", "offset", "4"));
    assertThat(page.at("jobs.lister.total_items")).isEqualTo("6");
    assertThat(client.get(LIST + "&order_by=" + enc("created_time;D")).at("jobs.job.0.reference"))
        .isEqualTo(all.get(5));
    assertThat(client.get(LIST + "&order_by=taste").message()).contains("order_by");
    assertThat(client.get(LIST + "&page=4").message()).contains("page");
  }

  @Test
  void canBeUpdated() {
    String key = posted();
    String json =
        "{\"buyer_team__reference\":\"34567\",\"title\":\"New\",\"description\":\"D\","
            + "\"visibility\":\"public\",\"category2\":\"Legal\",\"subcategory2\":\"Contract Law\","
            + "\"budget\":\"250.50\",\"status\":\"filled\"}";

    assertThat(client.json("PUT", one(key), json).at("job.message")).isEqualTo("updated");

    Map<?, ?> job = job(key);
    assertThat(job.get("title")).isEqualTo("New");
    assertThat(job.get("budget")).isEqualTo("250.50");
    assertThat(job.get("status")).isEqualTo("filled");
    assertThat((String) job.get("filled_date")).matches("[0-9]{13}");
    assertThat(job.get("skills")).isEqualTo("python;javascript");
    assertThat(client.json("PUT", one(key), "{}").message()).contains("buyer_team__reference");
    assertThat(client.json("PUT", one(key), json.replace("34567", "1040945")).status())
        .isEqualTo(403);
  }

  @Test
  void leavesTheOpenSearchWhenItIsCancelled() {
    String key = posted();

    assertThat(client.json("DELETE", one(key), "{\"reason_code\":\"41\"}").at("job.message"))
        .isEqualTo("deleted");

    assertThat(job(key).get("status")).isEqualTo("cancelled");
    assertThat((String) job(key).get("cancelled_date")).matches("[0-9]{13}");
    assertThat(found()).isEmpty();
    assertThat(
            client
                .get("/api/profiles/v2/search/jobs.json?q=zythologist&job_status=cancelled")
                .each("jobs", "id"))
        .containsExactly(key);
    assertThat(client.json("DELETE", one(key), "{\"reason_code\":\"41\"}").status()).isEqualTo(400);
  }

  @Test
  void needsADocumentedReasonToBeCancelled() {
    assertThat(client.json("DELETE", one(KNOWN), "{}").message()).contains("reason_code");
    assertThat(client.json("DELETE", one(KNOWN), "{\"reason_code\":\"1\"}").message())
        .contains("reason_code");
    assertThat(client.json("DELETE", one(KNOWN), "{reason").message()).contains("not valid JSON");
    assertThat(client.json("DELETE", one(KNOWN), "{\"reason\":\"67\"}").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "form", "json"})
  void canBeCancelledByPost(String place) {
    TestClient.Reply reply =
        switch (place) {
          case "query" -> client.form(one(KNOWN) + "?http_method=delete", "reason_code=41");
          case "form" -> client.form(one(KNOWN), "http_method=DELETE&reason_code=41");
          default ->
              client.json(
                  "POST", one(KNOWN), "{\"http_method\":\"delete\",\"reason_code\":\"41\"}");
        };

    assertThat(reply.status()).isEqualTo(200);
    assertThat(job(KNOWN).get("status")).isEqualTo("cancelled");
  }

  @Test
  void belongsToItsClient() {
    Object foreign = client.get("/api/profiles/v2/search/jobs.json?q=java").at("jobs.0.id");

    assertThat(client.get(one(String.valueOf(foreign))).status()).isEqualTo(403);
    assertThat(client.get(one("~01")).status()).isEqualTo(404);
  }

  @Test
  void takesInvitations() {
    String path = "/api/hr/v1/jobs/" + KNOWN + "/candidates.json";
    TestClient.Reply reply =
        client.form(path, "cover=Hello&profile_key=" + enc("~~677961dcd7f65c01"));
    assertThat(reply.at("code")).isEqualTo("200");
    assertThat(reply.at("message")).isEqualTo("OK");
    client.form(path, "cover=Hello&provider__reference=12345");
    client.form(path, "cover=Hello+again&provider__reference=12345");

    assertThat(job(KNOWN).get("num_candidates")).isEqualTo("2");
    assertThat(client.form(path, "profile_key=~01").message()).contains("cover");
    assertThat(client.form(path, "cover=Hello").message()).contains("profile_key");
    assertThat(client.form(path, "cover=Hello&profile_key=~01").status()).isEqualTo(404);
  }
}
