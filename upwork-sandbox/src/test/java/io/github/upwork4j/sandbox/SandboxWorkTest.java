package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Begins on Monday, 2020-06-15, at noon. */
@DisplayName("Work that is logged")
class SandboxWorkTest {
  private static final LocalDate MONDAY = LocalDate.of(2020, 6, 15);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final String DIARY = "/api/team/v2/workdiaries/contracts/78912/";

  private UpworkSandbox sandbox;
  private TestClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.builder().requireAuth(false).start();
    client = new TestClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private List<Object> report(String select) {
    return client
        .get(
            "/gds/timereports/v1/companies/mycompany?tq="
                + TestClient.enc(
                    "SELECT "
                        + select
                        + " WHERE worked_on >= '2020-06-16' AND provider_id = 'ejohnson'"))
        .column(0);
  }

  private List<Object> cells(String day) {
    return client.get(DIARY + day + ".json?tz=gmt").objects("snapshots.snapshot").stream()
        .map(cell -> cell.get("cell_time"))
        .toList();
  }

  /** What was billed for a contract after the first day. */
  private List<Object> billed(String contract, String type) {
    return client
        .get(
            "/gds/finreports/v2/buyer_companies/mycompany/billings?tq="
                + TestClient.enc(
                    "SELECT amount WHERE date > '2020-06-15' AND assignment__reference = "
                        + contract
                        + " AND type = '"
                        + type
                        + "'"))
        .column(0);
  }

  private static Object seconds(String time) {
    return Long.toString(Instant.parse(time).getEpochSecond());
  }

  @Test
  void showsInDiaryDaysReportAndTeamRoom() {
    sandbox.advanceClock(Duration.ofDays(1));

    sandbox.work().log("78912", TUESDAY, Duration.ofHours(2), "review", "First look");

    assertThat(cells("20200616"))
        .hasSize(12)
        .startsWith(seconds("2020-06-16T08:00:00Z"))
        .endsWith(seconds("2020-06-16T09:50:00Z"));
    assertThat(report("memo")).containsExactly("First look");
    assertThat(report("task")).containsExactly("review");
    assertThat(report("sum(hours)")).containsExactly("2");
    assertThat(
            client
                .get("/api/team/v3/workdays/contracts/78912/20200616,20200616.json?offset=0")
                .list("workdays"))
        .containsExactly("20200616");
    assertThat(client.get("/api/team/v2/teamrooms/mycompany.json?online=last_24h").body())
        .contains("First look");
  }

  @Test
  void liesInTheFirstTimeThatIsFree() {
    sandbox.advanceClock(Duration.ofDays(1));
    sandbox
        .work()
        .log("78912", Instant.parse("2020-06-16T08:20:00Z"), Duration.ofMinutes(40), "", "A");

    sandbox.work().log("78912", TUESDAY, Duration.ofMinutes(20), "", "B");
    sandbox.work().log("78912", TUESDAY, Duration.ofMinutes(30), "", "C");
    sandbox.work().log("78912", TUESDAY, Duration.ofHours(8), "", "D"); // no room before noon

    List<String> memos =
        client.get(DIARY + "20200616.json?tz=gmt").objects("snapshots.snapshot").stream()
            .map(cell -> (String) cell.get("memo"))
            .toList();
    assertThat(String.join("", memos)).isEqualTo("D".repeat(48) + "BB" + "AAAA" + "CCC");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.work().log("78912", TUESDAY, Duration.ofHours(4), "", "E"))
        .withMessageMatching(
            "There is no room for PT4H on 2020-06-16 up to now: it is 2020-06-16T12:00:0.*Z");
  }

  @Test
  void isBilledWhenItsWeekIsOver() {
    sandbox.advanceClock(Duration.ofDays(4)); // Friday
    sandbox.work().log("78912", TUESDAY, Duration.ofHours(3), "", "M");
    sandbox.work().log("78912", TUESDAY.plusDays(2), Duration.ofMinutes(90), "", "M");
    BigDecimal charges =
        new BigDecimal(
            (String)
                client
                    .get(
                        "/gds/timereports/v1/companies/mycompany?tq="
                            + TestClient.enc(
                                "SELECT sum(charges) WHERE provider_id = 'ejohnson' AND worked_on >="
                                    + " '2020-06-15'"))
                    .column(0)
                    .get(0));

    sandbox.advanceClock(Duration.ofDays(2)); // Sunday
    assertThat(billed("78912", "ARInvoice")).isEmpty();
    sandbox.advanceClock(Duration.ofDays(1)); // Monday
    assertThat(billed("78912", "ARInvoice"))
        .singleElement()
        .satisfies(
            amount -> assertThat(new BigDecimal((String) amount)).isEqualByComparingTo(charges));
    assertThat(billed("78912", "ARPayment")).hasSize(1);

    sandbox.advanceClock(Duration.ofDays(70));
    assertThat(billed("78912", "ARInvoice")).hasSize(1); // and once only
  }

  @Test
  void cannotBeChangedAfterItWasBilled() {
    sandbox
        .work()
        .log("12345", Instant.parse("2020-06-15T06:00:00Z"), Duration.ofHours(1), "", "M");
    String path = "/api/team/v2/snapshots/contracts/12345/20200615T060000Z.json";
    assertThat(client.put(path, "{\"memo\":\"N\"}").status()).isEqualTo(200);

    sandbox.advanceClock(Duration.ofDays(7));

    assertThat(client.put(path, "{\"memo\":\"O\"}").message())
        .isEqualTo(
            "Forbidden: the time of 20200615T060000Z is billed and cannot be changed any more");
    assertThat(client.delete(path).status()).isEqualTo(403);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.work().log("12345", MONDAY, Duration.ofHours(1), "", "M"))
        .withMessage("The week of 2020-06-15 is billed already: log time from 2020-06-22 on");
  }

  @Test
  void cannotBeInAWeekThatHasEndedSinceTheLastCall() {
    sandbox.advanceClock(Duration.ofDays(7));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.work().log("12345", TUESDAY, Duration.ofHours(1), "", ""))
        .withMessage("The week of 2020-06-16 is billed already: log time from 2020-06-22 on");
  }

  @Test
  void cannotBeginInAWeekThatHasEndedSinceTheLastCall() {
    Instant start = Instant.parse("2020-06-16T06:00:00Z");

    sandbox.advanceClock(Duration.ofDays(7));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.work().log("12345", start, Duration.ofHours(1), "", ""))
        .withMessage("The week of 2020-06-16 is billed already: log time from 2020-06-22 on");
  }

  @Test
  void isBilledWithoutWhatWasDeleted() {
    // Of the four hours of this morning, one is left.
    client.delete("/api/team/v2/snapshots/contracts/12345/20200615T090000Z,20200615T120000Z.json");
    BigDecimal rate =
        new BigDecimal(
            (String)
                client
                    .get("/api/hr/v2/engagements/12345.json")
                    .at("engagement.hourly_charge_rate"));
    sandbox.advanceClock(Duration.ofDays(7));

    assertThat(billed("12345", "ARInvoice"))
        .singleElement()
        .satisfies(
            amount -> assertThat(new BigDecimal((String) amount)).isEqualByComparingTo(rate));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|2020-06-15|PT1H|There is no contract with the reference 1",
        "1234|2020-06-15|PT1H|The contract 1234 has a fixed price: time is logged by the hour only",
        "18204437|2020-06-15|PT1H|The contract 18204437 is not active",
        "12345|2019-01-01|PT1H|The contract 12345 begins on 2020-01-03, after 2019-01-01",
        "12345|2020-06-14|PT1H|The week of 2020-06-14 is billed already: log time from 2020-06-15"
            + " on",
        "12345|2020-06-15|PT15M|Time is logged in cells of ten minutes, a day at the most: not PT15M",
        "12345|2020-06-15|PT0S|Time is logged in cells of ten minutes, a day at the most: not PT0S",
        "12345|2020-06-15|PT-1H|Time is logged in cells of ten minutes, a day at the most: not PT-1H",
        "12345|2020-06-15|PT25H|Time is logged in cells of ten minutes, a day at the most: not PT25H",
      })
  void isRefusedWhereItCannotBe(String contract, LocalDate day, Duration time, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.work().log(contract, day, time, "", ""))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-06-15T07:05:00Z|PT1H|Work begins at a full ten minutes, like 09:10:00, not at"
            + " 2020-06-15T07:05:00Z",
        "2020-06-15T23:00:00Z|PT2H|Work ends at midnight in UTC: log each day by itself",
        "2020-06-15T07:50:00Z|PT20M|The freelancer worked already in the PT20M from"
            + " 2020-06-15T07:50:00Z",
        "2020-06-15T12:00:00Z|PT10M|The work would end after now: it is 2020-06-15T12:00:00.",
        "2020-06-16T07:00:00Z|PT10M|Nobody has worked on 2020-06-16 yet: it is"
            + " 2020-06-15T12:00:00.",
      })
  void isRefusedAtATimeWhenItCannotBe(Instant start, Duration time, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.work().log("12345", start, time, "", ""))
        .withMessageStartingWith(message);
  }
}
