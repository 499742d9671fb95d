package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The work diary of a team")
class TeamDiaryTest extends WorkTestBase {
  @Test
  void hasOneElementForEachStretchOfWork() {
    String day = basic(daysWorked().get(0));
    TestClient.Reply reply = client.get(TEAM + day + ".json?paging=0;100");
    List<Object> stretches = reply.list("data.snapshots");
    assertThat(reply.at("data.total")).isEqualTo(Integer.toString(stretches.size()));
    long minutes = 0;
    for (Object one : stretches) {
      Map<?, ?> stretch = (Map<?, ?>) one;
      Map<?, ?> time = (Map<?, ?>) stretch.get("time");
      long duration = (Long) stretch.get("duration_int");
      minutes += duration;
      assertThat((Long) time.get("tracked_time") + (Long) time.get("manual_time"))
          .isEqualTo(duration);
      assertThat((Long) time.get("last_worked_int") - (Long) time.get("first_worked_int"))
          .isEqualTo(duration * 60);
      assertThat(stretch.get("duration"))
          .isEqualTo(duration / 60 + ":" + (duration % 60 == 0 ? "00" : "" + duration % 60));
      assertThat((List<?>) stretch.get("screenshots")).hasSize((int) duration / 10);
      assertThat(((Map<?, ?>) reply.at("data.users")).containsKey(stretch.get("user_id"))).isTrue();
      assertThat(((Map<?, ?>) reply.at("data.contracts")).containsKey(stretch.get("contract_id")))
          .isTrue();
      assertThat((Long) stretch.get("snapshot_time"))
          .isBetween((Long) time.get("first_worked_int"), (Long) time.get("last_worked_int"));
    }
    String date = LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE).toString();
    assertThat(hours("worked_on = '" + date + "'").multiply(BigDecimal.valueOf(60)))
        .isCloseTo(BigDecimal.valueOf(minutes), within(new BigDecimal("0.000001")));
  }

  @Test
  void isFilteredAndPaged() {
    String day = TEAM + basic(daysWorked().get(0)) + ".json?paging=";
    int all = client.get(day + "0;100").list("data.snapshots").size();

    TestClient.Reply johns = client.get(day + "0;100&freelancer=jjohnson");
    assertThat(johns.each("data.snapshots", "user_id")).isNotEmpty().containsOnly("jjohnson");
    String code = (String) johns.at("data.snapshots.0.task.code");
    assertThat(client.get(day + "0;100&activity=" + code).list("data.snapshots"))
        .isNotEmpty()
        .hasSizeLessThan(all)
        .allMatch(one -> ((Map<?, ?>) ((Map<?, ?>) one).get("task")).get("code").equals(code));
    TestClient.Reply second = client.get(day + "1;1");
    assertThat(second.list("data.snapshots")).hasSize(1);
    assertThat(second.at("data.total")).isEqualTo(Integer.toString(all));
    assertThat(freelancer.get(day + "0;100").each("data.snapshots", "user_id"))
        .allMatch("plindstrom"::equals);
  }
}
