package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Changes everything in a generated world that a call can change. Each call is made for the first
 * user, who hires and works.
 */
final class BusyWeek {
  private static final String MILESTONES = "/api/hr/v3/fp/milestones";
  private static final String SUBMISSIONS = "/api/hr/v3/fp/submissions";
  private static final String ROOMS = "/api/messages/v3/mycompany/rooms";
  private static final String SNAPSHOTS = "/api/team/v2/snapshots/contracts/12345/";

  private static final String SCORES =
      ",\"fb_scores[3]\":\"5\",\"fb_scores[4]\":\"4\",\"fb_scores[5]\":\"5\",\"fb_scores[6]\":\"5\""
          + ",\"fb_scores[7]\":\"5\",\"fb_scores[8]\":\"5\",\"fb_private\":\"9\",\"fb_comment\":\"Good\"}";

  private final UpworkSandbox sandbox;
  private final TestClient client;

  /** The answers, in the order of the calls. */
  private final List<String> answers = new ArrayList<>();

  /** Whether no call may be refused. */
  private final boolean first;

  private final TickingClock clock;

  private BusyWeek(UpworkSandbox sandbox, TickingClock clock, boolean first) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.first = first;
    this.client = new TestClient(sandbox);
  }

  /** Lives a week in a new world, and returns all answers. */
  static List<String> first(UpworkSandbox sandbox, TickingClock clock) {
    return new BusyWeek(sandbox, clock, true).answers();
  }

  /** The same week in a world that went through it already: some calls are refused now. */
  static List<String> again(UpworkSandbox sandbox, TickingClock clock) {
    return new BusyWeek(sandbox, clock, false).answers();
  }

  private List<String> answers() {
    String contract = hire();
    milestones(contract);
    organize();
    talk();
    work();
    return answers;
  }

  private TestClient.Reply done(TestClient.Reply reply) {
    if (first) {
      assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
    }
    answers.add(reply.body());
    return reply;
  }

  private TestClient.Reply form(String path, String form) {
    return done(client.form(path + ".json", form));
  }

  private TestClient.Reply put(String path, String json) {
    return done(client.put(path + ".json", json));
  }

  private TestClient.Reply wrapped(String method, String path, String name, Object value) {
    return done(client.json(method, path + ".json", Json.write(Map.of(name, Json.write(value)))));
  }

  private String post(String title) {
    return (String)
        form(
                "/api/hr/v2/jobs",
                "buyer_team__reference=34567&description=D&visibility=public&category2=C"
                    + "&subcategory2=S&job_type=hourly&duration=90&skills=java;spring&title="
                    + enc(title))
            .at("job.reference");
  }

  /** From a job post to a contract for a fixed price. */
  private String hire() {
    String posted = post("Büro & \"Lohn\"");
    String other = post("Another");
    put(
        "/api/hr/v2/jobs/" + posted,
        "{\"buyer_team__reference\":\"34567\",\"title\":\"Payroll\","
            + "\"description\":\"D\",\"visibility\":\"public\",\"category2\":\"C\","
            + "\"subcategory2\":\"S\",\"duration\":\"80\",\"end_date\":\"06-30-2021\"}");
    done(client.json("DELETE", "/api/hr/v2/jobs/" + other + ".json", "{\"reason_code\":\"41\"}"));
    form("/api/hr/v1/jobs/" + posted + "/candidates", "provider__reference=12345&cover=Hello");
    form("/api/hr/v1/jobs/" + posted + "/candidates", "profile_key=~~677961dcd7f65c01&cover=You");
    String terms =
        "title=T&job_type=fixed-price&charge_rate=300&message_to_contractor=M&weekly_stipend=5"
            + "&milestones[0][milestone_description]=First&milestones[0][deposit_amount]=100"
            + "&milestones[0][due_date]=12-01-2020&contractor_reference=";
    String offer =
        (String)
            form(
                    "/api/offers/v1/clients/offers",
                    terms + "12345&context[job_posting_ref]=" + posted)
                .at("offer_id");
    form("/api/offers/v1/clients/offers", terms + "880013&team__reference=34568");
    form("/api/offers/v1/contractors/actions/" + offer, "name=accept");
    form("/api/offers/v1/contractors/actions/12345", "name=decline");
    TestClient.Reply engagements = client.get("/api/hr/v2/engagements.json?page=0;100");
    return engagements.list("engagements.engagement").stream()
        .map(one -> (Map<?, ?>) one)
        .filter(one -> one.get("offer_id").equals(offer))
        .map(one -> (String) one.get("reference"))
        .findFirst()
        .orElseThrow();
  }

  private String milestone(String contract, String name) {
    return String.valueOf(
        form(
                MILESTONES,
                "contract_reference="
                    + contract
                    + "&deposit_amount=20.50&milestone_description="
                    + name)
            .at("id"));
  }

  private void milestones(String contract) {
    String active = MILESTONES + "/statuses/active/contracts/" + contract + ".json";
    String first = (String) client.get(active).at("milestone.id");
    milestone(contract, "Second");
    String third = milestone(contract, "Third");
    String fourth = milestone(contract, "Fourth");
    put(MILESTONES + "/" + third, "{\"deposit_amount\":\"150\"}");
    done(client.delete(MILESTONES + "/" + fourth + ".json"));
    submitted(first, "reject", "{\"note2contractor\":\"N\"}");
    submitted(first, "approve", "{\"amount\":100,\"bonus\":10}");
    form(
        "/api/hr/v2/teams/34567/adjustments",
        "engagement__reference=12345&comments=C&charge_amount=50.25");
    put("/api/hr/v2/contracts/1234/suspend", "{\"message\":\"M\"}");
    done(
        client.json(
            "DELETE",
            "/api/hr/v2/contracts/78912.json",
            "{\"reason\":\"API_REAS_JOB_COMPLETED_SUCCESSFULLY\",\"would_hire_again\":\"yes\""
                + SCORES));
  }

  private void submitted(String milestone, String verdict, String json) {
    form(SUBMISSIONS, "milestone_id=" + milestone + "&note2client=N&amount=100");
    List<Object> ids =
        client.get(MILESTONES + "/" + milestone + "/submissions.json").each("submissions", "id");
    put(SUBMISSIONS + "/" + ids.get(ids.size() - 1) + "/" + verdict, json);
  }

  private void organize() {
    String tasks = "/api/otask/v1/tasks/companies/mycompany/teams/mycompany:engineering/tasks";
    form(tasks, "code=T-1&description=D&url=https%3A%2F%2Fexample.com&engagements=12345");
    form(tasks, "code=T-2&description=D");
    put("/api/otask/v1/tasks/companies/mycompany/teams/mycompany:engineering/archive/T-2", "{}");
  }

  private void talk() {
    String room =
        (String)
            wrapped(
                    "POST",
                    ROOMS,
                    "room",
                    Map.of(
                        "roomName", "Payroll",
                        "topic", "Pay",
                        "roomType", "GROUP",
                        "users", List.of(Map.of("userId", "mkeller", "role", "admin")),
                        "offerIds", "12345"))
                .at("room.roomId");
    for (String id : List.of(room, "room_12345")) {
      wrapped("POST", ROOMS + "/" + id + "/stories", "story", Map.of("message", "Hello?"));
    }
    wrapped(
        "PUT",
        ROOMS + "/" + room + "/users/jjohnson",
        "update_request",
        Map.of("isFavorite", "true", "lastReadTimestamp", "1592216220500"));
    wrapped("PUT", ROOMS + "/" + room, "metadata", Map.of("isReadOnly", "true"));
  }

  private void work() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Instant early = today.minusDays(1).atTime(6, 0).toInstant(ZoneOffset.UTC);
    sandbox.work().log("12345", early, Duration.ofHours(1), "T-1", "Before breakfast");
    String slot = today.toString().replace("-", "") + "T";
    put(SNAPSHOTS + slot + "082000Z," + slot + "085900Z", "{\"memo\":\"M\",\"task\":\"T-1\"}");
    done(client.delete(SNAPSHOTS + slot + "090000Z.json"));
    clock.advance(Duration.ofDays(7));
    sandbox.work().log("12345", today.plusDays(7), Duration.ofMinutes(20), "", "Next week");
  }
}
