package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A snapshot that is changed")
class SnapshotChangesTest extends SnapshotsTestBase {
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
}
