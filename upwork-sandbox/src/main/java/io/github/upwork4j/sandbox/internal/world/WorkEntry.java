package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.gds.Record;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a freelancer did without a break on one day, in UTC, for one contract under one activity: a
 * row of cells of ten minutes, the tracked ones first. Immutable.
 */
public final class WorkEntry implements Record {
  /** How long a cell is. */
  public static final Duration CELL = Duration.ofMinutes(10);

  static final int CELLS_PER_DAY = 144;

  private static final BigDecimal CELLS_PER_HOUR = BigDecimal.valueOf(6);

  public final LocalDate day;
  public final Contract contract;
  public final String task;
  public final String memo;

  /** The number of the first cell within the day. */
  final int firstCell;

  /** Ten-minute cells that were tracked. */
  public final int onlineCells;

  /** Ten-minute cells that were logged by hand. */
  public final int offlineCells;

  public WorkEntry(
      LocalDate day,
      Contract contract,
      String task,
      String memo,
      int firstCell,
      int onlineCells,
      int offlineCells) {
    this.day = day;
    this.contract = contract;
    this.task = task;
    this.memo = memo;
    this.firstCell = firstCell;
    this.onlineCells = onlineCells;
    this.offlineCells = offlineCells;
  }

  /** How many cells there are in all. */
  public int size() {
    return onlineCells + offlineCells;
  }

  /** The cells, in the order of time. */
  public List<WorkCell> cells() {
    List<WorkCell> cells = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      cells.add(new WorkCell(this, i));
    }
    return cells;
  }

  /** When the first cell begins. */
  public Instant start() {
    return start(0);
  }

  /** When the last cell begins. */
  public Instant lastStart() {
    return start(size() - 1);
  }

  Instant start(int cell) {
    return day.atStartOfDay()
        .plus(CELL.multipliedBy((long) firstCell + cell))
        .toInstant(ZoneOffset.UTC);
  }

  /** Some of these cells as an entry of their own. */
  WorkEntry part(int from, int to, String newTask, String newMemo) {
    int online = Math.max(0, Math.min(to, onlineCells) - from);
    return new WorkEntry(
        day, contract, newTask, newMemo, firstCell + from, online, to - from - online);
  }

  private static BigDecimal hours(int cells) {
    return BigDecimal.valueOf(cells)
        .divide(CELLS_PER_HOUR, 13, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private BigDecimal charges(int cells) {
    return contract
        .rate
        .multiply(BigDecimal.valueOf(cells))
        .divide(CELLS_PER_HOUR, 2, RoundingMode.HALF_UP);
  }

  /** What the client pays for it. */
  public BigDecimal charges() {
    return charges(onlineCells).add(charges(offlineCells));
  }

  /** Monday of the week. */
  LocalDate week() {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  @Override
  public @Nullable Object get(String field) {
    switch (field) {
      case "worked_on":
        return day;
      case "week_worked_on":
        return week();
      case "month_worked_on":
        return day.withDayOfMonth(1);
      case "year_worked_on":
        return day.withDayOfYear(1);
      case "provider_id":
        return contract.freelancer.username;
      case "provider_name":
        return contract.freelancer.name;
      case "assignment_ref":
        return new BigDecimal(contract.reference);
      case "assignment_name":
        return contract.title;
      case "team_id":
      case "assignment_team_id":
        return contract.team.id;
      case "team_name":
        return contract.team.name;
      case "company_id":
        return Team.COMPANY_ID;
      case "agency_id":
      case "agency_company_id":
        return contract.agency().map(agency -> agency.id).orElse(null);
      case "agency_name":
        return contract.agency().map(agency -> agency.name).orElse(null);
      case "task":
        return task;
      case "memo":
        return memo;
      default:
        return amount(field);
    }
  }

  private BigDecimal amount(String field) {
    switch (field) {
      case "hours":
        return hours(onlineCells + offlineCells);
      case "hours_online":
        return hours(onlineCells);
      case "hours_offline":
        return hours(offlineCells);
      case "charges":
        return charges();
      case "charges_online":
        return charges(onlineCells);
      case "charges_offline":
        return charges(offlineCells);
      default:
        throw new IllegalArgumentException("no field " + field);
    }
  }
}
