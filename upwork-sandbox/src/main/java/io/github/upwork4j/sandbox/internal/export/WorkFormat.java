package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.TimeLog;
import io.github.upwork4j.sandbox.internal.world.WorkEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Work that was logged: minutes that the time tracker saw, and after them those it did not. */
final class WorkFormat {
  private static final int CELL = (int) WorkEntry.CELL.toMinutes();
  private static final int DAY = (int) Duration.ofDays(1).toMinutes();

  private final TimeLog log;
  private final Index index;
  private final Instant now;

  /** When each freelancer worked on each day. */
  private final Map<List<Object>, BitSet> taken = new HashMap<>();

  WorkFormat(TimeLog log, Index index, Instant now) {
    this.log = log;
    this.index = index;
    this.now = now;
  }

  static Members write(WorkEntry it) {
    return new Members()
        .put("contract", it.contract.reference)
        .put("start", it.start())
        .put("trackedMinutes", it.onlineCells * CELL)
        .unless(0, "manualMinutes", it.offlineCells * CELL)
        .unless("", "activity", it.task)
        .unless("", "memo", it.memo);
  }

  void read(Node node) {
    Contract contract = node.found("contract", "contract", index.contracts::get);
    if (!contract.hourly) {
      throw node.wrong("contract", contract.reference + " has a fixed price: no time is logged");
    }
    Instant start = node.time("start");
    LocalDate day = LocalDate.ofInstant(start, ZoneOffset.UTC);
    Duration since = Duration.between(day.atStartOfDay(ZoneOffset.UTC).toInstant(), start);
    int first = (int) since.dividedBy(WorkEntry.CELL);
    if (!WorkEntry.CELL.multipliedBy(first).equals(since)) {
      throw node.wrong("start", "work begins at a full ten minutes, like 09:10:00");
    }
    if (day.isBefore(contract.start)) {
      throw node.wrong("start", "the contract begins later, on " + contract.start);
    }
    int tracked = cells(node, "trackedMinutes");
    int manual = cells(node, "manualMinutes");
    if (tracked + manual == 0) {
      throw node.wrong("trackedMinutes", "there is no work in it");
    }
    if (start.plus(WorkEntry.CELL.multipliedBy(tracked + manual)).isAfter(now)) {
      throw node.wrong("start", "the work would end after now: it is " + now);
    }
    String activity = node.text("activity", "");
    String memo = node.text("memo", "");
    node.end();
    int end = first + tracked + manual;
    if (end > DAY / CELL) {
      throw node.wrong("start", "work ends at midnight in UTC: log each day by itself");
    }
    BitSet cells =
        taken.computeIfAbsent(List.of(contract.freelancer.key, day), key -> new BitSet());
    int clash = cells.nextSetBit(first);
    if (clash >= 0 && clash < end) {
      throw node.wrong("start", contract.freelancer.username + " worked already in that time");
    }
    cells.set(first, end);
    log.add(new WorkEntry(day, contract, activity, memo, first, tracked, manual));
  }

  private static int cells(Node node, String name) {
    int minutes = node.count(name, 0, 0, DAY);
    if (minutes % CELL != 0) {
      throw node.wrong(name, "work is logged in full ten minutes, not " + minutes + " minutes");
    }
    return minutes / CELL;
  }
}
