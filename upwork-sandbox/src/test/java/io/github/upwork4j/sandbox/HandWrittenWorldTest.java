package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A world that is written by hand")
class HandWrittenWorldTest {
  static final String SMALL =
      read("src/test/resources/io/github/upwork4j/sandbox/small-world.json");

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UpworkSandbox start(String world) {
    return UpworkSandbox.builder().requireAuth(false).world(world).start();
  }

  @Test
  void hasThePeopleItSaysAndSomebodyWhoHires() {
    try (UpworkSandbox sandbox = start(SMALL)) {
      TestClient client = new TestClient(sandbox);

      assertThat(sandbox.users())
          .extracting(SandboxUser::name, SandboxUser::reference, SandboxUser::isClient)
          .containsExactly(
              tuple("Maria Keller", "1234", true),
              tuple("Ann Archer", "1001", false),
              tuple("Ben Baker", "1002", false),
              tuple("Cleo Clark", "1003", false));
      assertThat(
              client.get("/api/profiles/v2/search/providers.json?q=java").each("providers", "id"))
          .containsExactly("~01a0000000000000a1");
      assertThat(client.get("/api/profiles/v2/search/jobs.json?q=java").list("jobs")).isEmpty();
    }
  }

  @Test
  void hasTheHoursOfTheWeekAndBillsThemAsTheyAreOver() {
    try (UpworkSandbox sandbox = start(SMALL)) {
      TestClient client = new TestClient(sandbox);

      assertThat(
              client
                  .get("/api/team/v3/workdays/contracts/501/20200601,20200614.json")
                  .list("workdays"))
          .containsExactly("20200608", "20200609", "20200610", "20200611", "20200612");
      assertThat(hours(client, "SELECT sum(hours), sum(charges) WHERE task = 'development'"))
          .containsExactly("7", "318.50");
      assertThat(billed(client)).containsExactly("705.25");
    }
  }

  private static List<Object> hours(TestClient client, String query) {
    TestClient.Reply report =
        client.get("/gds/timereports/v1/companies/mycompany?tq=" + enc(query));
    return List.of(report.column(0).get(0), report.column(1).get(0));
  }

  private static List<Object> billed(TestClient client) {
    return client
        .get(
            "/gds/finreports/v2/buyer_companies/mycompany/billings?tq="
                + enc("SELECT amount WHERE assignment__reference = 501 AND type = 'ARInvoice'"))
        .column(0);
  }

  @Test
  void goesOn() {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().world(SMALL).start()) {
      TestClient maria = new TestClient(sandbox);
      TestClient ben = TestClient.as(sandbox, "1002");

      assertThat(
              ben.form(
                      "/api/hr/v3/fp/submissions.json",
                      "milestone_id=601&note2client=Done&amount=300")
                  .status())
          .isEqualTo(200);
      assertThat(
              maria.put("/api/hr/v3/fp/milestones/601/approve.json", "{\"amount\":300}").status())
          .isEqualTo(200);
      assertThat(maria.get("/api/messages/v3/mycompany/rooms/contracts/502.json").status())
          .isEqualTo(200);
      assertThat(
              maria.get("/api/hr/v2/engagements.json").each("engagements.engagement", "reference"))
          .containsExactly("501", "502");
      sandbox.work().log("501", LocalDate.of(2020, 6, 15), Duration.ofHours(1), "", "");
      sandbox.advanceClock(Duration.ofDays(7));
      assertThat(billed(maria)).containsExactly("705.25", "45.50");
    }
  }

  /** Every documented call is answered, and never with a failure of the sandbox. */
  @Test
  void hasNothingThatFails() {
    for (String world :
        List.of("{}", SMALL, "{\"seed\":7,\"jobs\":[]}", "{\"seed\":7,\"freelancers\":[]}")) {
      try (UpworkSandbox sandbox = start(world)) {
        TestClient client = new TestClient(sandbox);
        DocumentedCall.all()
            .forEach(call -> assertThat(call.send(client).status()).as(call.id()).isLessThan(500));
      }
    }
  }

  @Test
  void isEmptyButForSomebodyWhoHires() {
    try (UpworkSandbox sandbox = start("{}")) {
      TestClient client = new TestClient(sandbox);

      assertThat(sandbox.users()).extracting(SandboxUser::name).containsExactly("Maria Keller");
      assertThat(client.get("/api/profiles/v2/search/jobs.json?q=*").list("jobs")).isEmpty();
      assertThat(client.get("/api/hr/v2/companies/1040945/teams.json").list("teams")).hasSize(3);
    }
  }

  @Test
  void hasTheMarketOfTheSeedThatItGives() {
    try (UpworkSandbox given = start("{\"seed\": 7}");
        UpworkSandbox generated = UpworkSandbox.builder().requireAuth(false).seed(7).start()) {
      for (String path :
          List.of("/api/profiles/v2/search/providers.json?q=java", "/jobs?search=java")) {
        String market = new TestClient(generated).get(path).body();
        assertThat(stable(new TestClient(given).get(path).body())).isEqualTo(stable(market));
      }
      assertThat(new TestClient(given).get("/api/hr/v2/engagements.json").at("engagements.lister"))
          .extracting(lister -> ((Map<?, ?>) lister).get("total_items"))
          .isEqualTo("0");
      assertThat(given.users())
          .extracting(SandboxUser::name)
          .isEqualTo(generated.users().stream().map(SandboxUser::name).toList());
    }
  }

  private static String stable(String body) {
    return body.replaceAll(
        "\"(server_time|last_updated|auth_user)\":(\"[^\"]*\"|[0-9]+|\\{[^}]*\\})", "");
  }

  @Test
  void hasJobsOfItsOwn() {
    String world =
        "{\"jobs\": [{\"key\": \"~01ff\", \"number\": 7, \"title\": \"Java for a bakery\","
            + " \"type\": \"fixed-price\", \"budget\": 250, \"skills\": [\"Java\"],"
            + " \"client\": {\"city\": \"Köln\", \"hires\": 2}},"
            + " {\"key\": \"~01fe\", \"number\": 8, \"title\": \"Java again\", \"type\": \"hourly\","
            + " \"rateMin\": 20, \"rateMax\": 30}]}";
    try (UpworkSandbox sandbox = start(world)) {
      TestClient client = new TestClient(sandbox);

      assertThat(client.get("/api/profiles/v2/search/jobs.json?q=bakery").each("jobs", "id"))
          .containsExactly("~01ff");
      assertThat(client.get("/api/profiles/v1/jobs/~01ff.json").at("profile.op_title"))
          .isEqualTo("Java for a bakery");
      assertThat(sandbox.exportWorld())
          .contains("\"title\": \"Java for a bakery\"")
          .contains("\"client\": {\"city\": \"Köln\", \"hires\": 2,");
    }
  }

  @Test
  void isExportedWithWhatItLeftOut() {
    try (UpworkSandbox sandbox = start(SMALL)) {
      String world = sandbox.exportWorld();

      assertThat(world)
          .contains("\"city\": \"Köln\",\n      \"subcategories\": [\"Web Development\"]")
          .contains("\"kind\": \"hourly\", \"amount\": 705.25,")
          .contains("\"billedUntil\": \"2020-06-15\"")
          .contains("\"room\": \"room_c501\"")
          .contains("\"description\": \"Three drafts\", \"amount\": 300, \"due\": \"2020-06-30\"");
    }
  }

  @Test
  void hasARoomForEachOfAnApplicationAndAnOfferWithTheSameId() {
    String world =
        SMALL.replaceFirst(
            "\\{",
            "{\"postings\": [{\"key\": \"~01ff\", \"number\": 1, \"team\": \"mycompany\","
                + " \"title\": \"T\", \"type\": \"hourly\"}],"
                + " \"applications\": [{\"id\": \"9\", \"posting\": \"~01ff\","
                + " \"freelancer\": \"ann\"}],"
                + " \"offers\": [{\"id\": \"9\", \"title\": \"U\", \"team\": \"mycompany\","
                + " \"client\": \"mkeller\", \"freelancer\": \"ben\", \"type\": \"hourly\","
                + " \"rate\": 20}],");
    try (UpworkSandbox sandbox = start(world)) {
      TestClient client = new TestClient(sandbox);

      assertThat(
              client
                  .get("/api/messages/v3/mycompany/rooms/applications/9.json")
                  .at("room.roomName"))
          .isEqualTo("Ann Archer: T");
      assertThat(client.get("/api/messages/v3/mycompany/rooms/offers/9.json").at("room.roomName"))
          .isEqualTo("Ben Baker: U");
      assertThat(client.get("/api/messages/v3/mycompany/rooms.json").each("rooms", "roomId"))
          .contains("room_9", "room_9x");
    }
  }

  @Test
  void isReadWhenTheSandboxStarts() {
    UpworkSandbox.Builder builder = UpworkSandbox.builder().world("{\"tems\": []}");

    assertThatThrownBy(builder::start)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("tems: there is no such member here; there are format, time,");
    assertThatThrownBy(() -> builder.world(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("json");
  }
}
