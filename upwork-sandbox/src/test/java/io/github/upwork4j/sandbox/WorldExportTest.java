package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.json.Tree;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A world that is exported")
class WorldExportTest {
  private final TickingClock clock = new TickingClock("2020-06-17T12:35:10.25Z");
  private UpworkSandbox original;

  @BeforeEach
  void start() {
    original = UpworkSandbox.builder().clock(clock).requireAuth(false).seed(7).start();
  }

  @AfterEach
  void stop() {
    original.close();
  }

  /** Another sandbox, with another seed for its credentials. */
  private UpworkSandbox copy(String world) {
    return UpworkSandbox.builder().clock(clock).requireAuth(false).seed(8).world(world).start();
  }

  @Test
  void isTheSameWhenItIsExportedAgain() {
    String generated = original.exportWorld();
    BusyWeek.first(original, clock);
    String changed = original.exportWorld();

    assertThat(changed).isNotEqualTo(generated).isEqualTo(original.exportWorld());
    try (UpworkSandbox copy = copy(changed)) {
      assertThat(copy.exportWorld().lines().toList()).isEqualTo(changed.lines().toList());
    }
  }

  @Test
  void isTheSameWhenNothingHappenedYet() {
    String generated = original.exportWorld();

    try (UpworkSandbox copy = copy(generated)) {
      assertThat(copy.exportWorld().lines().toList()).isEqualTo(generated.lines().toList());
    }
  }

  @Test
  void answersEveryDocumentedReadingCallAsBefore() {
    BusyWeek.first(original, clock);

    try (UpworkSandbox copy = copy(original.exportWorld())) {
      Map<String, String> before = readings(original);
      Map<String, String> after = readings(copy);

      assertThat(before).hasSizeGreaterThan(70);
      assertThat(before.values().stream().filter(answer -> answer.startsWith("200")).count())
          .isGreaterThan(before.size() - 6L);
      before.forEach((id, answer) -> assertThat(after.get(id)).as(id).isEqualTo(answer));
    }
  }

  /** What all calls that change nothing answer, with documented ids and with new ones. */
  private static Map<String, String> readings(UpworkSandbox sandbox) {
    TestClient client = new TestClient(sandbox);
    Map<String, String> answers = new LinkedHashMap<>();
    for (Tree endpoint : Tree.resourceList("catalogue.json")) {
      String id = endpoint.text("id");
      if (endpoint.text("method").equals("GET") && !id.startsWith("oauth")) {
        TestClient.Reply reply = DocumentedCall.of(endpoint).send(client);
        answers.put(id, reply.status() + " " + reply.body());
      }
    }
    List<String> paths = new ArrayList<>();
    for (Object key :
        client
            .get("/api/hr/v2/jobs.json?buyer_team__reference=34567&page=0;100")
            .each("jobs.job", "reference")) {
      paths.add("/api/hr/v2/jobs/" + key);
      paths.add("/api/profiles/v1/jobs/" + key);
    }
    for (Object reference :
        client
            .get("/api/hr/v2/engagements.json?page=0;100")
            .each("engagements.engagement", "reference")) {
      paths.add("/api/hr/v2/engagements/" + reference);
      paths.add("/api/hr/v3/fp/milestones/statuses/active/contracts/" + reference);
      paths.add("/api/messages/v3/mycompany/rooms/contracts/" + reference);
      paths.add("/api/team/v3/workdays/contracts/" + reference + "/20200101,20200630");
      paths.add("/api/team/v3/workdiaries/contracts/" + reference + "/20200617");
    }
    for (Object room :
        client.get("/api/messages/v3/mycompany/rooms.json?limit=100").each("rooms", "roomId")) {
      paths.add("/api/messages/v3/mycompany/rooms/" + room);
      paths.add("/api/messages/v3/mycompany/rooms/" + room + "/stories");
    }
    for (String path : paths) {
      TestClient.Reply reply = client.get(path + ".json");
      answers.put(path, reply.status() + " " + reply.body());
    }
    return answers;
  }

  @Test
  void goesOnAsItWouldHaveGoneOn() {
    BusyWeek.first(original, clock);
    TickingClock sameTime = new TickingClock(clock.instant().toString());

    try (UpworkSandbox copy =
        UpworkSandbox.builder()
            .clock(sameTime)
            .requireAuth(false)
            .world(original.exportWorld())
            .start()) {
      List<String> answers = BusyWeek.again(original, clock);

      assertThat(BusyWeek.again(copy, sameTime)).isEqualTo(answers);
      assertThat(copy.exportWorld().lines().toList())
          .isEqualTo(original.exportWorld().lines().toList());
      // Ids that are there twice are refused.
      copy(copy.exportWorld()).close();
    }
  }

  @Test
  void keepsTheTimeWithoutAClockToo() throws Exception {
    try (UpworkSandbox first = UpworkSandbox.start()) {
      first.advanceClock(Duration.ofDays(10));
      String world = first.exportWorld();
      Instant time = time(world);
      assertThat(time)
          .isBetween(Instant.parse("2020-06-25T12:00:00Z"), Instant.parse("2020-06-25T13:00:00Z"));

      try (UpworkSandbox second = UpworkSandbox.builder().world(world).start()) {
        second.work().log("12345", LocalDate.of(2020, 6, 24), Duration.ofHours(1), "", "M");
        String later = second.exportWorld();

        assertThat(time(later)).isBetween(time, time.plusSeconds(3600));
        assertThat(later).contains("\"start\": \"2020-06-24T08:00:00Z\"");
      }
    }
  }

  @Test
  void holdsNoCredentials() {
    SandboxCredentials own = original.credentials();

    assertThat(original.exportWorld())
        .doesNotContain(own.consumerKey())
        .doesNotContain(own.consumerSecret())
        .doesNotContain(own.accessToken())
        .doesNotContain(own.accessTokenSecret())
        .doesNotContain(own.bearerToken())
        .doesNotContain(own.refreshToken())
        .doesNotContain(own.jobsApiKey());
    try (UpworkSandbox copy =
        UpworkSandbox.builder().seed(8).world(original.exportWorld()).start()) {
      assertThat(copy.credentials().bearerToken()).isNotEqualTo(own.bearerToken());
      assertThat(new TestClient(copy).get("/api/auth/v1/info.json").at("info.ref"))
          .isEqualTo("525");
    }
  }

  /** A row of a long list has one line, so that a change of it is a change of one line. */
  @Test
  void hasALineForEachRow() {
    String before = original.exportWorld();
    Instant start = Instant.parse("2020-06-16T06:00:00Z");
    original.work().log("12345", start, Duration.ofMinutes(10), "T", "M");

    List<String> lines = new ArrayList<>(original.exportWorld().lines().toList());
    lines.removeAll(before.lines().toList());

    assertThat(lines)
        .containsExactly(
            "    {\"contract\": \"12345\", \"start\": \"2020-06-16T06:00:00Z\","
                + " \"trackedMinutes\": 10, \"activity\": \"T\", \"memo\": \"M\"},");
  }

  private static Instant time(String world) throws Json.MalformedJsonException {
    return Instant.parse(Tree.of(Json.read(world)).text("time"));
  }
}
