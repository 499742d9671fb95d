package io.github.upwork4j.examples.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.activity.Activity;
import io.github.upwork4j.hr.activity.ActivityDraft;
import io.github.upwork4j.hr.activity.ActivityQuery;
import io.github.upwork4j.hr.contract.ContractEnd;
import io.github.upwork4j.hr.contract.Engagement;
import io.github.upwork4j.hr.contract.EngagementStatus;
import io.github.upwork4j.hr.workdiary.DayRange;
import io.github.upwork4j.hr.workdiary.SnapshotTimes;
import io.github.upwork4j.reports.Report;
import io.github.upwork4j.reports.ReportRow;
import io.github.upwork4j.reports.TimeReportsRouter;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.TimeData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** A contract by the hour: activities, diary, snapshots, time reports, pause and end. */
final class HourlyWork {
  private static final String COMPANY = "mycompany";
  private static final String TEAM = "mycompany:engineering";

  private final Person client;
  private final Person freelancer;
  private final ContractReference contract;
  private final Money money;

  HourlyWork(Person client, Person freelancer, ContractReference contract) {
    this.client = client;
    this.freelancer = freelancer;
    this.contract = contract;
    this.money = new Money(client, freelancer, contract);
  }

  void plan(String code, String description) {
    client.once(
        client
            .hr
            .activities()
            .create(
                COMPANY,
                TEAM,
                ActivityDraft.builder()
                    .code(code)
                    .description(description)
                    .contracts(List.of(contract))
                    .build()),
        () -> planned().contains(code));

    assertThat(planned()).containsOnlyOnce(code);
  }

  private List<String> planned() {
    return client.read(
        () ->
            client.hr.activities().list(COMPANY, TEAM, ActivityQuery.all()).all().stream()
                .map(Activity::code)
                .collect(Collectors.toList()));
  }

  /** The memos of a day's diary, ten minutes each; the same for both sides. */
  List<String> memos(LocalDate day) {
    List<String> seen = memos(client, day);
    assertThat(memos(freelancer, day)).isEqualTo(seen);
    return seen;
  }

  private List<String> memos(Person person, LocalDate day) {
    return person.get(person.hr.workDiaries().getByContract(contract, day)).cells().stream()
        .flatMap(cell -> cell.memo().stream())
        .filter(memo -> !memo.isEmpty())
        .collect(Collectors.toList());
  }

  List<LocalDate> daysWorked(LocalDate from, LocalDate till) {
    List<LocalDate> days =
        client.get(client.hr.workDays().getByContract(contract, DayRange.of(from, till))).days();
    assertThat(
            freelancer
                .get(freelancer.hr.workDays().getByContract(contract, DayRange.of(from, till)))
                .days())
        .isEqualTo(days);
    return days;
  }

  String memoAt(Instant time) {
    return client.get(client.hr.snapshots().getByContractV2(contract, time)).memo().orElse("");
  }

  void rename(Instant time, String memo) {
    freelancer.once(
        freelancer.hr.snapshots().updateByContractV2(contract, SnapshotTimes.at(time), memo),
        () -> memoAt(time).equals(memo));

    assertThat(memoAt(time)).isEqualTo(memo);
  }

  void delete(Instant time) {
    LocalDate day = time.atZone(ZoneOffset.UTC).toLocalDate();
    int before = memos(day).size();
    freelancer.once(
        freelancer.hr.snapshots().deleteByContractV2(contract, SnapshotTimes.at(time)),
        () -> memos(day).size() < before);

    assertThat(memos(day)).hasSize(before - 1);
  }

  /** The time report, line by line; the same hours on both sides. */
  List<String> hours(LocalDate from, LocalDate till) {
    GdsQuery<TimeData> query =
        TimeData.select(
                TimeData.WORKED_ON,
                TimeData.ASSIGNMENT_REF,
                TimeData.TASK,
                TimeData.MEMO,
                TimeData.HOURS)
            .where(TimeData.WORKED_ON.between(from, till))
            .build();
    TimeReportsRouter reports = client.reports.time();
    List<String> ofClient = lines(client, reports.company(COMPANY, query));
    assertThat(lines(client, reports.team(COMPANY, TEAM, query))).isEqualTo(ofClient);
    assertThat(lines(client, reports.teamHours(COMPANY, TEAM, query))).isEqualTo(ofClient);
    TimeReportsRouter own = freelancer.reports.time();
    assertThat(lines(freelancer, own.freelancer(username(), query))).isEqualTo(ofClient);
    assertThat(lines(freelancer, own.freelancerHours(username(), query))).isEqualTo(ofClient);
    return ofClient;
  }

  /** What the time report says the hours cost. */
  BigDecimal charges(LocalDate from, LocalDate till) {
    GdsQuery<TimeData> query =
        TimeData.select(TimeData.ASSIGNMENT_REF, TimeData.CHARGES)
            .where(TimeData.WORKED_ON.between(from, till))
            .build();
    return client.get(client.reports.time().company(COMPANY, query).table()).rows().stream()
        .filter(
            row -> row.text(TimeData.ASSIGNMENT_REF).filter(contract.value()::equals).isPresent())
        .map(row -> row.number(TimeData.CHARGES).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is billed stays as it is. */
  void cannotChange(Instant time) {
    String billed =
        "Forbidden: the time of 20200616T082000Z is billed and cannot be changed any more";
    SnapshotTimes times = SnapshotTimes.at(time);
    Limits.forbidden(
        freelancer, freelancer.hr.snapshots().updateByContractV2(contract, times, "No"), billed);
    Limits.forbidden(
        freelancer, freelancer.hr.snapshots().deleteByContractV2(contract, times), billed);
  }

  private String username() {
    return client.get(client.hr.engagements().get(contract)).freelancerId().orElseThrow();
  }

  private List<String> lines(Person person, Report report) {
    return person.get(report.table()).rows().stream()
        .filter(
            row -> row.text(TimeData.ASSIGNMENT_REF).filter(contract.value()::equals).isPresent())
        .map(HourlyWork::line)
        .collect(Collectors.toList());
  }

  private static String line(ReportRow row) {
    return row.date(TimeData.WORKED_ON).orElseThrow()
        + " "
        + row.text(TimeData.TASK).orElse("-")
        + " "
        + row.text(TimeData.MEMO).orElse("-")
        + " "
        + row.number(TimeData.HOURS).map(BigDecimal::toPlainString).orElse("-");
  }

  void pauseAndGoOn() {
    client.once(client.hr.contracts().suspend(contract, "A pause"), () -> isPaused(true));
    assertThat(isPaused(true)).isTrue();
    client.once(client.hr.contracts().restart(contract, "On we go"), () -> isPaused(false));
    assertThat(isPaused(false)).isTrue();
  }

  private boolean isPaused(boolean paused) {
    return engagement().paused().filter(is -> is == paused).isPresent();
  }

  private Engagement engagement() {
    Engagement seen = client.get(client.hr.engagements().get(contract));
    assertThat(freelancer.get(freelancer.hr.engagements().get(contract))).isEqualTo(seen);
    return seen;
  }

  Engagement end(ContractEnd end) {
    client.once(
        client.hr.contracts().end(contract, end),
        () -> engagement().status().orElseThrow().is(EngagementStatus.CLOSED));

    return engagement();
  }

  Money money() {
    return money;
  }
}
