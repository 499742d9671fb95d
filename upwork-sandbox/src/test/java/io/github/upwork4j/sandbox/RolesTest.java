package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each documented call, with what belongs to the team Engineering and to John Johnson, made by a
 * freelancer, by people of the client who may do less than everything, and by one who may.
 */
@DisplayName("A call by somebody who may not make it")
class RolesTest {
  /** In the order of the columns. */
  private static final List<String> USERS = List.of("880013", "5678", "3456", "2345", "1234");

  private static final String MADE = "+";

  /** The refusals of the table, in the documented words as far as there are any. */
  private enum Refusal {
    RECRUITER("No recruiter or hiring manager permissions"),
    ACCESS("No access to team/company"),
    APPLICATION("No access to team/company/job/application"),
    COMPANY("No access to company"),
    ITS_TEAM("No access to team"),
    CONTRACT("No access to company with this contract"),
    SUBMIT("No access to submit approval"),
    INVITED("Forbidden (user is not invited to specified company)"),
    TEAM("Forbidden: operation is unauthorized for this team"),
    JOB("Forbidden: operation is unauthorized for this job"),
    FREELANCER("Forbidden: the user of the token is no freelancer"),
    OFFER("Forbidden: the offer was made to somebody else"),
    OTHER("Forbidden: the user is somebody else"),
    SEAT("Forbidden: the user is not in the room"),
    DIARY("Forbidden: only the freelancer changes a work diary"),
    ROOM("Forbidden"),
    TIME("Access denied (user has not enough team/company permissions)"),
    MONEY("User has not enough permissions");

    final String text;

    Refusal(String text) {
      this.text = text;
    }

    /** Reports refuse with 200, as documented. */
    boolean isOfReport() {
      return this == TIME || this == MONEY;
    }
  }

  private static UpworkSandbox sandbox;
  private static Map<String, DocumentedCall> calls;
  private static final Set<String> rows = new TreeSet<>();

  @BeforeAll
  static void start() {
    sandbox = fresh();
    calls = DocumentedCall.all().collect(Collectors.toMap(DocumentedCall::id, call -> call));
    // Rooms are there when they are asked for; from then on, reading changes nothing.
    new TestClient(sandbox).get("/api/messages/v3/mycompany/rooms.json");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    assertThat(rows).as("rows of the table").isEqualTo(calls.keySet());
  }

  private static UpworkSandbox fresh() {
    return UpworkSandbox.builder()
        .clock(Clock.fixed(Instant.parse("2020-06-15T12:00:00Z"), ZoneOffset.UTC))
        .start();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "roles.csv", numLinesToSkip = 1)
  void isRefusedAndChangesNothing(ArgumentsAccessor row) {
    DocumentedCall call = calls.get(row.getString(0));
    assertThat(call).as("%s is documented", row.getString(0)).isNotNull();
    rows.add(call.id());
    WorldChanges changes = new WorldChanges(sandbox);
    boolean reads = call.endpoint().text("method").equals("GET");
    for (int i = 0; i < USERS.size(); i++) {
      String outcome = row.getString(i + 1);
      if (!outcome.equals(MADE)) {
        isRefused(call, USERS.get(i), Refusal.valueOf(outcome));
      } else if (reads) {
        isMade(call, TestClient.as(sandbox, USERS.get(i)));
      } else {
        try (UpworkSandbox other = fresh()) {
          isMade(call, TestClient.as(other, USERS.get(i)));
        }
      }
    }
    assertThat(changes.next()).isEmpty();
  }

  private static void isRefused(DocumentedCall call, String user, Refusal refusal) {
    TestClient.Reply reply = call.send(TestClient.as(sandbox, user));

    assertThat(reply.status()).as(reply.body()).isEqualTo(refusal.isOfReport() ? 200 : 403);
    assertThat(reply.message()).as(user).isEqualTo(refusal.text);
    if (!refusal.isOfReport()) {
      assertThat(reply.at("error.code")).isEqualTo("174");
      assertThat(reply.header("x-upwork-error-code")).isEqualTo("174");
      assertThat(reply.header("x-upwork-error-message")).isEqualTo(refusal.text);
    }
  }

  /** What is not in the state for it may be refused for that. */
  private static void isMade(DocumentedCall call, TestClient client) {
    TestClient.Reply reply = call.send(client);

    assertThat(reply.status()).as(reply.body()).isIn(200, 201, 400);
    if (reply.status() == 400) {
      assertThat(call.id()).isIn("contracts-restart", "milestones-activate");
    } else {
      assertThat(reply.body()).doesNotContain("\"error\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "525, admin, 1040945 34567 34568",
    "1234, admin, 1040945 34567 34568",
    "5678, manager, 34568",
    "3456, recruiter, 1040945 34567 34568",
    "2345, member, 1040945 34567 34568"
  })
  void mayDoWhatUserPermissionsSay(String reference, String role, String teams) {
    TestClient client = TestClient.as(sandbox, reference);
    SandboxUser user =
        sandbox.users().stream()
            .filter(one -> one.reference().equals(reference))
            .findFirst()
            .orElseThrow();

    List<Map<String, Object>> answered =
        client.get("/api/hr/v2/userroles.json").objects("userroles.userrole");

    assertThat(answered)
        .extracting(one -> one.get("team__reference"))
        .containsExactly((Object[]) teams.split(" "));
    assertThat(answered).allMatch(one -> one.get("role").equals(role));
    List<Object> permissions = new ArrayList<>();
    user.permissions().forEach(permission -> permissions.add(permission.documentedName()));
    assertThat(answered)
        .allMatch(one -> one.get("permissions").equals(Map.of("permission", permissions)));
    for (String team : List.of("1040945", "34567", "34568")) {
      assertThat(mayDo(client, team)).as(team).isEqualTo(expected(user, answered, team));
    }
  }

  /** What the answer promises for a team. */
  private static Map<String, Boolean> expected(
      SandboxUser user, List<Map<String, Object>> answered, String team) {
    boolean here = answered.stream().anyMatch(one -> one.get("team__reference").equals(team));
    Map<String, Boolean> expected = new LinkedHashMap<>();
    Set<TeamPermission> has = user.permissions();
    boolean hires = has.contains(TeamPermission.MANAGE_EMPLOYMENT);
    expected.put("jobs", here && has.contains(TeamPermission.MANAGE_RECRUITING));
    expected.put("activities", here && hires);
    expected.put("teamroom", here && has.contains(TeamPermission.MANAGE_TEAMROOM));
    expected.put("report", here && (hires || has.contains(TeamPermission.MANAGE_FINANCE)));
    return expected;
  }

  private static Map<String, Boolean> mayDo(TestClient client, String team) {
    Map<String, Boolean> may = new LinkedHashMap<>();
    may.put("jobs", isFine(client.get("/api/hr/v2/jobs.json?buyer_team__reference=" + team)));
    may.put(
        "activities",
        isFine(
            client.get("/api/otask/v1/tasks/companies/mycompany/teams/" + team + "/tasks.json")));
    may.put("teamroom", isFine(client.get("/api/team/v2/teamrooms/" + team + ".json")));
    may.put(
        "report",
        isFine(
            client.get("/gds/finreports/v2/buyer_teams/" + team + "/earnings?tq=SELECT%20amount")));
    return may;
  }

  private static boolean isFine(TestClient.Reply reply) {
    return reply.status() == 200 && !reply.body().contains("\"error\"");
  }

  /** A room or an offer is not tied to what belongs to others. */
  @Test
  void tiesNothingToWhatIsOfOthers() {
    WorldChanges changes = new WorldChanges(sandbox);
    String[] things = {
      "\"jobApplicationId\":\"12345\"", "\"offerIds\":\"12345\"", "\"contractId\":\"12345\""
    };
    for (String user : List.of("880013", "5678", "2345")) {
      for (String thing : things) {
        TestClient.Reply reply =
            TestClient.as(sandbox, user)
                .form(
                    "/api/messages/v3/" + user + "/rooms.json",
                    "room=" + TestClient.enc("{\"roomName\":\"R\"," + thing + "}"));
        assertThat(reply.status()).as(user + thing).isEqualTo(403);
        assertThat(reply.message()).isEqualTo("No access to team/company");
      }
    }
    TestClient.Reply offer =
        TestClient.as(sandbox, "5678")
            .form(
                "/api/offers/v1/clients/offers.json",
                "title=T&job_type=hourly&charge_rate=10&message_to_contractor=M"
                    + "&team__reference=34568&contractor_reference=12345"
                    + "&context[job_application_ref]=12345");
    assertThat(offer.message()).isEqualTo("No access to team/company");
    assertThat(changes.next()).isEmpty();
  }

  /** Somebody of one team sees nothing of others in lists, and hires in their own. */
  @Test
  void isFilteredOutOfLists() {
    TestClient manager = TestClient.as(sandbox, "5678");

    assertThat(manager.get("/api/hr/v2/teams.json").each("teams", "reference"))
        .containsExactly("34568");
    assertThat(manager.get("/api/hr/v2/engagements.json").objects("engagements.engagement"))
        .isNotEmpty()
        .allMatch(one -> one.get("buyer_team__reference").equals("34568"));
    assertThat(
            manager
                .get("/api/offers/v1/clients/offers.json?company_id=1040945")
                .objects("offers.offer"))
        .isEmpty();
    assertThat(manager.get("/api/hr/v2/jobs.json?buyer_team__reference=34568").objects("jobs.job"))
        .isNotEmpty();
    assertThat(
            TestClient.as(sandbox, "2345")
                .get("/api/hr/v2/engagements.json")
                .objects("engagements.engagement"))
        .isEmpty();
  }
}
