package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of John Johnson, who worked from 8:00 to 12:00 in UTC this morning, when it is past 12:00. */
@DisplayName("A snapshot")
class SnapshotsTest extends SnapshotsTestBase {
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
