package io.github.upwork4j.sandbox.internal.world;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The hours that were worked, oldest first: what time reports count, and what work diaries and
 * snapshots show cell by cell. Mutable; guarded by the world it belongs to.
 */
public final class TimeLog {
  private static final List<String> MEMOS =
      List.of(
          "Working on %s",
          "%s: second round",
          "Fixing what came back from %s",
          "Call about %s",
          "%s, with the team's notes",
          "Cleaning up after %s");
  private static final int MAX_CELLS = 54;

  /** Work begins at 8:00 in UTC at the earliest: the day is the same one from Los Angeles on. */
  static final int WORK_BEGINS = 48;

  private static final String ALWAYS_AT_WORK = "12345";

  private final List<WorkEntry> entries = new ArrayList<>();

  TimeLog() {}

  /** Logs work under a contract on so many days up to yesterday. */
  void generate(Dice dice, Contract contract, LocalDate today) {
    for (LocalDate day = contract.start; day.isBefore(today); day = day.plusDays(1)) {
      if (contract.end != null && day.isAfter(contract.end)) {
        return;
      }
      boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      if (!dice.percent(weekend ? 4 : 72)) {
        continue;
      }
      int entriesToday = dice.between(1, 2);
      int window = MAX_CELLS / entriesToday;
      Dice places = places(contract, day);
      for (int i = 0; i < entriesToday; i++) {
        String task = dice.pick(contract.tasks);
        int online = dice.between(3, window - 3);
        String memo = dice.pick(MEMOS).replace("%s", task);
        int offline = dice.percent(12) ? dice.between(1, 3) : 0;
        int first = WORK_BEGINS + i * window + places.below(window - online - offline + 1);
        entries.add(new WorkEntry(day, contract, task, memo, first, online, offline));
      }
    }
  }

  /** Who works this morning, up to now; the freelancer of the documentation always does. */
  void generateToday(Contract contract, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    int cells = Math.min(MAX_CELLS, cellsSinceMidnight(now) - WORK_BEGINS);
    Dice dice = places(contract, today);
    boolean works = contract.reference.equals(ALWAYS_AT_WORK) || dice.percent(40);
    if (works && cells > 0 && contract.status == Contract.Status.ACTIVE) {
      String task = dice.pick(contract.tasks);
      String memo = dice.pick(MEMOS).replace("%s", task);
      entries.add(new WorkEntry(today, contract, task, memo, WORK_BEGINS, cells, 0));
    }
  }

  /** What decides when work begins does not decide how much it is. */
  private static Dice places(Contract contract, LocalDate day) {
    return new Dice(Long.parseLong(contract.reference) * 1_000_003 + day.toEpochDay());
  }

  static int cellsSinceMidnight(Instant now) {
    Instant midnight =
        LocalDate.ofInstant(now, ZoneOffset.UTC).atStartOfDay().toInstant(ZoneOffset.UTC);
    return (int) Duration.between(midnight, now).dividedBy(WorkEntry.CELL);
  }

  /** Adds work. */
  public void add(WorkEntry entry) {
    entries.add(entry);
    sort();
  }

  /** Puts the entries of all contracts into the order of their days. */
  void sort() {
    entries.sort(Comparator.comparing(entry -> entry.day));
  }

  /** All entries, oldest first. */
  public List<WorkEntry> entries() {
    return List.copyOf(entries);
  }

  /** The cells of some contracts that begin in a time, oldest first. */
  public List<WorkCell> cells(Predicate<Contract> contracts, Instant from, Instant until) {
    LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
    LocalDate last = LocalDate.ofInstant(until, ZoneOffset.UTC);
    List<WorkCell> cells = new ArrayList<>();
    for (WorkEntry entry : entries) {
      if (!entry.day.isBefore(first)
          && !entry.day.isAfter(last)
          && contracts.test(entry.contract)) {
        for (WorkCell cell : entry.cells()) {
          if (!cell.start().isBefore(from) && cell.start().isBefore(until)) {
            cells.add(cell);
          }
        }
      }
    }
    cells.sort(Comparator.comparing(WorkCell::start));
    return cells;
  }

  /** The last cell of some contracts, or null where nobody worked yet. */
  public @Nullable WorkCell lastCell(Predicate<Contract> contracts) {
    WorkCell last = null;
    for (WorkEntry entry : entries) {
      if (contracts.test(entry.contract)
          && (last == null || entry.lastStart().isAfter(last.start()))) {
        last = new WorkCell(entry, entry.size() - 1);
      }
    }
    return last;
  }

  /** Gives cells another memo and, unless it is null, another activity. */
  public void describe(List<WorkCell> cells, @Nullable String task, String memo) {
    rewrite(
        cells, (entry, from, to) -> entry.part(from, to, task == null ? entry.task : task, memo));
  }

  /** Takes cells away: nobody worked then. */
  public void delete(List<WorkCell> cells) {
    rewrite(cells, (entry, from, to) -> null);
  }

  private interface Change {
    /** What becomes of some cells of an entry; null for nothing. */
    @Nullable WorkEntry of(WorkEntry entry, int from, int to);
  }

  /** Cuts entries where cells that change meet cells that do not. */
  private void rewrite(List<WorkCell> cells, Change change) {
    Map<WorkEntry, BitSet> changed = new HashMap<>();
    cells.forEach(
        cell -> changed.computeIfAbsent(cell.entry, entry -> new BitSet()).set(cell.index));
    List<WorkEntry> all = new ArrayList<>(entries);
    entries.clear();
    for (WorkEntry entry : all) {
      BitSet bits = changed.get(entry);
      if (bits == null) {
        entries.add(entry);
        continue;
      }
      int from = 0;
      while (from < entry.size()) {
        boolean changes = bits.get(from);
        int end = changes ? bits.nextClearBit(from) : bits.nextSetBit(from);
        int to = end < 0 ? entry.size() : end;
        WorkEntry part =
            changes ? change.of(entry, from, to) : entry.part(from, to, entry.task, entry.memo);
        if (part != null) {
          entries.add(part);
        }
        from = to;
      }
    }
  }
}
