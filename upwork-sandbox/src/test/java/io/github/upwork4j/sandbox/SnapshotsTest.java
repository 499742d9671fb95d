package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of John Johnson, who worked from 8:00 to 12:00 in UTC this morning, when it is past 12:00. */
@DisplayName("A snapshot")
class SnapshotsTest {
  private static final String V1 = "/api/team/v1/snapshots/mycompany/jjohnson";
  private static final String V2 = "/api/team/v2/snapshots/contracts/12345";
  private static final String V3 = "/api/team/v3/snapshots/contracts/12345";
  private static final String DIARY =
      "/api/team/v2/workdiaries/contracts/12345/20200615.json?tz=gmt";

  private UpworkSandbox sandbox;
  private TestClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static long seconds(String time) {
    return Instant.parse("2020-06-15T" + time + "Z").getEpochSecond();
  }

  /** The memos of the diary, in the order of time. */
  private List<Object> memos() {
    return client.get(DIARY).objects("snapshots.snapshot").stream()
        .map(cell -> cell.get("memo"))
        .toList();
  }

  private Map<String, Object> snapshot(String path) {
    TestClient.Reply reply = client.get(path + ".json");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.object("snapshot");
  }

  /** The memos of the time report, and the hours of each. */
  private Map<Object, Object> reported() {
    TestClient.Reply report =
        client.get(
            "/gds/timereports/v1/providers/jjohnson?tq="
                + TestClient.enc("SELECT memo, sum(hours) WHERE worked_on = '2020-06-15'"));
    List<Object> memos = report.column(0);
    List<Object> hours = report.column(1);
    assertThat(memos).doesNotHaveDuplicates();
    Map<Object, Object> reported = new LinkedHashMap<>();
    for (int i = 0; i < memos.size(); i++) {
      reported.put(memos.get(i), hours.get(i));
    }
    return reported;
  }

  @Test
  void isThatOfTheTenMinutes() {
    Map<String, Object> cell = client.get(DIARY).objects("snapshots.snapshot").get(2);
    assertThat(cell.get("cell_time")).isEqualTo(Long.toString(seconds("08:20:00")));

    Map<String, Object> byTime = snapshot(V2 + "/20200615T082959Z");

    for (String same :
        List.of("time", "memo", "activity", "keyboard_events_count", "screenshot_url", "user_id")) {
      assertThat(byTime.get(same)).as(same).isEqualTo(cell.get(same));
    }
    assertThat(byTime.get("cellts")).isEqualTo(cell.get("cell_time"));
    assertThat(snapshot(V2 + "/" + cell.get("cell_time"))).isEqualTo(byTime);
    assertThat(snapshot(V2 + "/" + cell.get("time"))).isEqualTo(byTime);
    assertThat(snapshot(V1 + "/20200615T082000Z")).isEqualTo(byTime);
    assertThat(byTime)
        .extracting("team_name", "company_id", "status", "account_status", "timezone")
        .containsExactly(
            "Engineering", "mycompany:engineering", "NORMAL", "enabled", "Asia/Bangkok");
    assertThat(byTime.get("workdiary_api"))
        .isEqualTo("/api/team/v1/workdiaries/mycompany:engineering/jjohnson/20200615.json");
    assertThat(client.get((String) byTime.get("workdiary_api")).status()).isEqualTo(200);
    assertThat((String) byTime.get("online_presence")).matches("0,0,0,0,0(,[1-9][0-9]*){3}");
  }

  @Test
  void isTheLatestOfTheTenMinutesBefore() {
    Map<String, Object> last = snapshot(V2 + "/20200615T115959Z");

    assertThat(snapshot(V2 + "/20200615T120959Z")).isEqualTo(last);
    assertThat(snapshot(V2)).isEqualTo(last); // now
    assertThat(snapshot(V1)).isEqualTo(last);
  }

  @Test
  void isPrivateWhereNobodyWorked() {
    assertThat(snapshot(V2 + "/20200615T121000Z"))
        .extracting("status", "billing_status", "time", "memo", "activity", "online_presence")
        .containsExactly(
            "PRIVATE",
            "non-billed.disconnected",
            Long.toString(seconds("12:10:00")),
            "",
            "0",
            snapshot(V2 + "/20200615T121000Z").get("online_presence"));
    assertThat(snapshot(V1 + "/20140101T090000Z"))
        .extracting("status", "company_id", "online_presence", "user_id")
        .containsExactly("PRIVATE", "mycompany", "0,0,0,0,0,0,0,0", "jjohnson");
    assertThat(snapshot(V2 + "/20140101T090000Z").get("user"))
        .extracting("uid", "mail", "messenger_id")
        .containsExactly("jjohnson", "jjohnson@example.com", null);
    assertThat(snapshot(V3 + "/1388566800"))
        .extracting("status", "screenshotImg", "minutes", "time")
        .containsExactly("PRIVATE", "", List.of(), "1388566800");
  }

  @Test
  void ofTheThirdVersionTellsTheSingleMinutes() {
    Map<String, Object> old = snapshot(V2 + "/20200615T082000Z");

    TestClient.Reply reply = client.get(V3 + "/" + seconds("08:20:00") + ".json");

    assertThat(reply.at("snapshot"))
        .extracting(
            "contractId",
            "companyId",
            "status",
            "time",
            "keyboardEventsCount",
            "mouseEventsCount",
            "screenshotUrl")
        .containsExactly(
            "12345",
            "mycompany",
            "NORMAL",
            old.get("time"),
            old.get("keyboard_events_count"),
            old.get("mouse_events_count"),
            old.get("screenshot_url"));
    assertThat(reply.each("snapshot.minutes", "time"))
        .hasSize(10)
        .startsWith(Long.toString(seconds("08:20:00")), Long.toString(seconds("08:21:00")));
    long keys =
        reply.each("snapshot.minutes", "keyboard").stream().mapToLong(Long.class::cast).sum();
    assertThat(Long.toString(keys)).isEqualTo(old.get("keyboard_events_count"));
    long active =
        reply.objects("snapshot.minutes").stream()
            .filter(minute -> (Long) minute.get("keyboard") + (Long) minute.get("mouse") > 0)
            .count();
    assertThat(Long.toString(active)).isEqualTo(old.get("activity"));
  }

  @Test
  void isReadForARangeOrAListOfTimes() {
    assertThat(client.get(V1 + "/20200615T080000Z,20200615T082959Z.json").list("snapshot"))
        .hasSize(3);
    assertThat(
            client.get(V2 + "/20200615T080000Z;20200615T130000Z.json").each("snapshot", "status"))
        .containsExactly("NORMAL", "PRIVATE");
    assertThat(
            client
                .get(V3 + "/" + seconds("08:00:00") + "," + seconds("08:10:00") + ".json")
                .each("snapshot", "status"))
        .containsExactly("NORMAL", "NORMAL");
    assertThat(client.get(V2 + "/20140101T090000Z,20140101T120000Z.json").at("snapshot"))
        .isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(strings = {V1, V2, V3})
  void getsANewMemoThatDiaryAndReportShow(String path) {
    List<Object> before = memos();
    assertThat(before).hasSize(24).containsOnly(before.get(0));

    TestClient.Reply reply =
        client.put(path + "/20200615T082000Z.json", "{\"memo\":\"Another matter\"}");

    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.at("snapshot")).isEqualTo("added");
    assertThat(memos()).hasSize(24);
    assertThat(memos().indexOf("Another matter")).isEqualTo(2);
    assertThat(memos().lastIndexOf("Another matter")).isEqualTo(2);
    assertThat(reported()).hasSize(2).containsEntry("Another matter", "0.1666666666667");
    assertThat(snapshot(V2 + "/20200615T082000Z").get("memo")).isEqualTo("Another matter");
  }

  @Test
  void getsANewMemoForARangeOrAListOfTimes() {
    client.put(V2 + "/20200615T085900Z,20200615T092000Z.json", "{\"memo\":\"Range\"}");
    client.put(
        V1 + "/20200615T100000Z;20200615T110000Z;" + seconds("11:30:00") + ".json",
        "{\"memo\":\"List\"}");

    List<Object> memos = memos();
    for (int i = 0; i < 24; i++) {
      Object expected =
          i >= 5 && i <= 8 ? "Range" : i == 12 || i == 18 || i == 21 ? "List" : memos.get(0);
      assertThat(memos.get(i)).as("cell %d", i).isEqualTo(expected);
    }
    assertThat(reported())
        .containsEntry("Range", "0.6666666666667")
        .containsEntry("List", "0.5000000000001");
  }

  @Test
  void getsANewMemoNowWhereThePathEndsBeforeTheTime() {
    assertThat(client.put(V2 + ".json", "{\"memo\":\"Now\"}").at("snapshot")).isEqualTo("added");

    assertThat(memos().indexOf("Now")).isEqualTo(23); // from 11:50 on
    assertThat(client.put(V2 + ".json", "{}").message())
        .isEqualTo("Missing required parameter: memo");
    assertThat(client.delete(V1 + ".json").at("snapshot")).isEqualTo("deleted");
    assertThat(memos()).hasSize(23).doesNotContain("Now");
  }

  @Test
  void ofTheThirdVersionGetsANewActivity() {
    client.put(V3 + "/20200615T082000Z.json", "{\"memo\":\"M\",\"task\":\"XYZ\"}");

    assertThat(
            client
                .get(
                    "/gds/timereports/v1/providers/jjohnson?tq="
                        + TestClient.enc("SELECT memo, hours WHERE task = 'XYZ'"))
                .column(0))
        .containsExactly("M");
  }

  @ParameterizedTest
  @ValueSource(strings = {V1, V2, V3})
  void isGoneFromDiaryAndReportOnceDeleted(String path) {
    TestClient.Reply reply = client.delete(path + "/20200615T090000Z,20200615T095900Z.json");

    assertThat(reply.at("snapshot")).isEqualTo("deleted");
    assertThat(memos()).hasSize(18);
    assertThat(reported().values()).singleElement().isEqualTo("3");
    assertThat(snapshot(V2 + "/20200615T093000Z").get("status")).isEqualTo("PRIVATE");
    assertThat(snapshot(V2 + "/20200615T100000Z").get("status")).isEqualTo("NORMAL");
    assertThat(client.delete(path + "/20200615T090000Z.json").at("snapshot")).isEqualTo("deleted");
    client.delete(path + "/20200615T000000Z,20200615T235959Z.json");
    assertThat(reported()).isEmpty();
    assertThat(client.get(DIARY).at("snapshots.snapshot")).isEqualTo("");
  }

  @Test
  void isNotChangedOnceItIsBilled() {
    String day =
        (String)
            client
                .get("/api/team/v3/workdays/contracts/12345/20200601,20200614.json?offset=0")
                .at("workdays.0");
    String path = V2 + "/" + day + "T000000Z," + day + "T235959Z.json";

    for (TestClient.Reply reply :
        List.of(client.delete(path), client.put(path, "{\"memo\":\"Late\"}"))) {
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.message())
          .matches(
              "Forbidden: the time of "
                  + day
                  + "T[0-9]{4}00Z is billed and cannot be changed any"
                  + " more");
    }
  }

  @Test
  void isChangedByTheFreelancerAlone() {
    TestClient recruiter = TestClient.as(sandbox, "1234");
    TestClient freelancer = TestClient.as(sandbox, "880013");

    assertThat(recruiter.get(V2 + "/20200615T082000Z.json").status()).isEqualTo(200);
    assertThat(recruiter.delete(V2 + "/20200615T082000Z.json").message())
        .isEqualTo("Forbidden: only the freelancer changes a work diary");
    assertThat(recruiter.put(V1 + "/20200615T082000Z.json", "{\"memo\":\"M\"}").status())
        .isEqualTo(403);
    for (String path : List.of(V1, V2, V3)) {
      assertThat(freelancer.get(path + "/1592209200.json").message())
          .isEqualTo("Forbidden (user is not invited to specified company)");
    }
    assertThat(memos()).hasSize(24);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20081405T090851Z",
        "20200615T090000",
        "20200615T080000Z;20081705T091853Z",
        "20200615T080000Z,20200615T090000Z;20200615T100000Z",
        "yesterday",
        "99999999999"
      })
  void refusesATimeThatIsNone(String time) {
    TestClient.Reply reply = client.get(V2 + "/" + time + ".json");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message())
        .isEqualTo(
            "Invalid value of parameter timestamp: a time like 20140101T090000Z or in seconds since"
                + " 1970 expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20200615T090000Z,20200615T080000Z", "1592209200,1592209300,1592209400"})
  void refusesARangeThatIsNone(String range) {
    assertThat(client.delete(V2 + "/" + range + ".json").message())
        .isEqualTo(
            "Invalid value of parameter timestamp: a range has a start and, behind a comma, an end");
  }
}
