package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A work diary")
class WorkDiaryTest extends WorkTestBase {
  @Test
  void hasSixCellsForEachHourOfTheTimeReport() {
    List<LocalDate> days = daysWorked();
    assertThat(days).hasSizeGreaterThan(15);
    for (LocalDate day : days) {
      List<Map<String, Object>> cells =
          cells(client.get(V2 + basic(day) + ".json?tz=gmt"), "snapshots.snapshot");
      BigDecimal hours = hours("provider_id = 'jjohnson' AND worked_on = '" + day + "'");
      // The report rounds each entry to thirteen digits, of which a day has two at most.
      assertThat(hours.multiply(BigDecimal.valueOf(6)).doubleValue())
          .as("%s", day)
          .isCloseTo(cells.size(), within(1e-9));
      assertThat(times(cells)).doesNotHaveDuplicates().isSorted();
      assertThat(times(cells)).allMatch(time -> time.getEpochSecond() % 600 == 0);
    }
  }

  @Test
  void isTheSameInEachVersion() {
    String day = basic(daysWorked().get(0)) + ".json";
    List<Map<String, Object>> ofUser = cells(client.get(V1 + day), "snapshots.snapshot");
    List<Map<String, Object>> ofContract = cells(client.get(V2 + day), "snapshots.snapshot");
    List<Map<String, Object>> v3 = cells(client.get(V3 + day), "data.cells");

    assertThat(ofUser).isNotEmpty().isEqualTo(ofContract);
    assertThat(times(v3)).isEqualTo(times(ofContract));
    for (int i = 0; i < v3.size(); i++) {
      Map<String, Object> brief = v3.get(i);
      Map<String, Object> whole = ofContract.get(i);
      brief.forEach((name, value) -> assertThat(whole.get(name)).isEqualTo(value));
    }
    assertThat(client.get(V2 + day).at("snapshots.user"))
        .isEqualTo(client.get(V1 + day).at("snapshots.user"));
  }

  @Test
  void saysWhatWasDoneInTenMinutes() {
    List<Map<String, Object>> cells = cells(client.get(V2 + "20200615.json"), "snapshots.snapshot");

    assertThat(cells).hasSize(24); // the morning of the first day, from 8:00 to 12:00
    for (Map<String, Object> cell : cells) {
      assertThat(Integer.parseInt((String) cell.get("activity"))).isBetween(0, 10);
      long start = Long.parseLong((String) cell.get("cell_time"));
      assertThat(Long.parseLong((String) cell.get("time"))).isBetween(start, start + 599);
      assertThat(cell)
          .extracting("user_id", "company_id", "status", "billing_status", "allow_edit")
          .containsExactly("jjohnson", "mycompany:engineering", "NORMAL", "billed.active", "true");
      assertThat((String) cell.get("screenshot_img_thmb")).endsWith("_thmb.jpg");
      assertThat(client.get((String) cell.get("snapshot_api")).at("snapshot.time"))
          .isEqualTo(cell.get("time"));
    }
  }

  @Test
  void belongsToAUser() {
    assertThat(client.get(V1 + "20200615.json").at("snapshots.user"))
        .extracting("first_name", "last_name", "uid", "mail", "status", "timezone_offset")
        .containsExactly("John", "Johnson", "jjohnson", "jjohnson@example.com", "enabled", "25200");
    assertThat(client.get(V1 + "20200615.json").at("snapshots.user.archiving_time"))
        .isEqualTo(Long.toString(Instant.parse("2020-06-15T00:00:00Z").getEpochSecond()));
    assertThat(client.get(V3 + "20200615.json").object("data.user"))
        .containsOnlyKeys(
            "archiving_time", "first_name", "last_name", "timezone", "timezone_offset", "uid");
  }

  @Test
  void cannotBeChangedOnceItIsBilled() {
    String day = basic(daysWorked().get(0)) + ".json";

    assertThat(cells(client.get(V2 + day), "snapshots.snapshot"))
        .extracting(cell -> cell.get("allow_edit") + " " + cell.get("allow_delete"))
        .containsOnly("false false");
  }

  @Test
  void marksTimeThatWasLoggedByHand() {
    List<Map<String, Object>> byHand = new ArrayList<>();
    for (LocalDate day : daysWorked()) {
      cells(client.get(V2 + basic(day) + ".json"), "snapshots.snapshot").stream()
          .filter(cell -> cell.get("billing_status").equals("billed.disconnected"))
          .forEach(byHand::add);
    }

    assertThat(hours("provider_id = 'jjohnson' AND worked_on >= '2020-05-01'")).isPositive();
    assertThat(byHand).isNotEmpty();
    assertThat(byHand)
        .extracting(
            cell ->
                cell.get("activity") + "," + cell.get("screenshot_url") + cell.get("computer_name"))
        .containsOnly("0,");
  }

  @ParameterizedTest
  @CsvSource({"mine,Asia/Bangkok", "gmt,Z"})
  void hasDaysOfATimeZone(String tz, ZoneId zone) {
    LocalDate day = LocalDate.of(2020, 6, 15);

    List<Instant> times =
        times(cells(client.get(V2 + basic(day) + ".json?tz=" + tz), "snapshots.snapshot"));

    assertThat(times).isNotEmpty();
    assertThat(times).allMatch(time -> LocalDate.ofInstant(time, zone).equals(day));
  }

  @Test
  void hasDaysOfTheTimeZoneOfItsUser() {
    // Priya's recruiter lives elsewhere than she does.
    String path = "/api/team/v2/workdiaries/contracts/18204318/";
    ZoneId hers =
        ZoneId.of((String) recruiter.get(path + "20200601.json").at("snapshots.user.timezone"));
    ZoneId mine =
        ZoneId.of((String) recruiter.get(path + "20200601.json").at("auth_user.timezone"));
    assertThat(hers).isNotEqualTo(mine);
    List<Instant> inHers = new ArrayList<>();
    List<Instant> inMine = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2020, 5, 1); day.getMonthValue() < 6; day = day.plusDays(1)) {
      for (ZoneId zone : List.of(hers, mine)) {
        String query = basic(day) + ".json?tz=" + (zone.equals(hers) ? "user" : "mine");
        List<Instant> times = times(cells(recruiter.get(path + query), "snapshots.snapshot"));
        LocalDate asked = day;
        assertThat(times).allMatch(time -> LocalDate.ofInstant(time, zone).equals(asked));
        (zone.equals(hers) ? inHers : inMine).addAll(times);
      }
    }
    assertThat(inHers).isNotEmpty();
    assertThat(inMine).isNotEmpty();
  }

  @Test
  void ofTheThirdVersionHasAnOffsetInSeconds() {
    String day = V3 + "20200616.json?offset=";

    assertThat(cells(client.get(day + "0"), "data.cells")).isEmpty();
    // 14 hours ahead, the second half of the morning is tomorrow already.
    List<Instant> ahead = times(cells(client.get(day + "50400"), "data.cells"));
    assertThat(ahead).hasSize(12);
    assertThat(ahead.get(0)).isEqualTo("2020-06-15T10:00:00Z");
    assertThat(client.get(day + "east").message())
        .isEqualTo("Invalid value of parameter offset: seconds east of GMT expected, like 25200");
    assertThat(client.get(day + "99999").status()).isEqualTo(400);
  }

  @Test
  void isOfTodayWhereThePathEndsBeforeTheDay() {
    assertThat(client.get("/api/team/v2/workdiaries/contracts/12345.json").at("snapshots"))
        .isEqualTo(client.get(V2 + "20200615.json").at("snapshots"));
    assertThat(client.get("/api/team/v1/workdiaries/mycompany/jjohnson.json").at("snapshots"))
        .isEqualTo(client.get(V1 + "20200615.json").at("snapshots"));
  }

  @Test
  void isEmptyOnADayWithoutWork() {
    assertThat(client.get(V2 + "20140704.json").at("snapshots.snapshot")).isEqualTo("");
    assertThat(client.get(V3 + "20140704.json").list("data.cells")).isEmpty();
    assertThat(client.get(TEAM + "20140704.json").at("data"))
        .extracting("total", "snapshots", "users", "contracts")
        .containsExactly("0", List.of(), List.of(), List.of());
  }

  @Test
  void takesSeveralContracts() {
    String day = basic(daysWorked().get(0)) + ".json";
    int both =
        cells(client.get("/api/team/v3/workdiaries/contracts/12345;78912/" + day), "data.cells")
            .size();
    int one = cells(client.get(V3 + day), "data.cells").size();
    int other =
        cells(client.get("/api/team/v3/workdiaries/contracts/78912/" + day), "data.cells").size();

    assertThat(both).isEqualTo(one + other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        V1 + "2020061.json",
        V2 + "20201314.json",
        V3 + "today.json",
        TEAM + "2020-06-15.json",
        "/api/team/v2/workdays/contracts/12345/20200615,20200632.json",
        "/api/team/v3/workdays/companies/mycompany/x,20200615.json"
      })
  void refusesADayThatIsNone(String path) {
    TestClient.Reply reply = client.get(path);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).endsWith(": a day like 20140704 expected");
  }

  @Test
  void isForTheFreelancerAndForThoseWhoHire() {
    String own = "/api/team/v1/workdiaries/mycompany/plindstrom/20200601.json";
    assertThat(freelancer.get(own).status()).isEqualTo(200);
    assertThat(recruiter.get(own).at("snapshots")).isEqualTo(freelancer.get(own).at("snapshots"));
    for (String path :
        List.of(
            V1 + "20200601.json",
            V2 + "20200601.json",
            V3 + "20200601.json",
            "/api/team/v2/workdays/contracts/12345/20200501,20200614.json",
            "/api/team/v1/workdiaries/other/plindstrom/20200601.json")) {
      TestClient.Reply reply = freelancer.get(path);
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.message()).isEqualTo("Forbidden (user is not invited to specified company)");
    }
    assertThat(client.get("/api/team/v1/workdiaries/mycompany/nobody/20200601.json").message())
        .isEqualTo("Forbidden (user is not invited to specified company)");
    assertThat(client.get("/api/team/v2/workdiaries/contracts/1/20200601.json").message())
        .isEqualTo("There is no contract with that reference");
  }
}
